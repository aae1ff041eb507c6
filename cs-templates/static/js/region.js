/* The county list follows the city. Its groups carry the city's name; without script all groups show.
   A list is rebuilt, not hidden, because some browsers still show hidden options. */
(function () {
  "use strict";
  function follow(county) {
    var city = document.getElementById(county.getAttribute("data-follows"));
    if (!city) return;
    var all = Array.prototype.slice.call(county.children).map(function (node) { return node.cloneNode(true); });

    function narrow() {
      var name = city.options[city.selectedIndex] ? city.options[city.selectedIndex].text : "";
      var before = county.value;
      county.textContent = "";
      all.forEach(function (node) {
        if (node.tagName !== "OPTGROUP") county.appendChild(node.cloneNode(true));
        else if (node.label === name)
          Array.prototype.forEach.call(node.children, function (o) { county.appendChild(o.cloneNode(true)); });
      });
      county.value = before;
      if (county.selectedIndex < 0) county.selectedIndex = 0;
    }
    city.addEventListener("change", narrow);
    narrow();
  }
  Array.prototype.forEach.call(document.querySelectorAll("select[data-follows]"), follow);
})();
