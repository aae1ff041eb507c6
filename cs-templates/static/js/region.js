/* A region is one list of counties, grouped by city. With script it becomes two: the city first, then only
   its counties. Lists are rebuilt, not hidden, because some browsers still show hidden options. */
(function () {
  "use strict";
  function each(list, action) { Array.prototype.forEach.call(list, action); }

  function split(county) {
    var groups = county.querySelectorAll("optgroup");
    if (groups.length < 2) return;
    var city = document.createElement("select");
    var label = document.createElement("label");
    var all = county.cloneNode(true);
    city.className = "input";
    city.id = county.id + "-city";
    label.className = "hide";
    label.htmlFor = city.id;
    label.textContent = "市州";
    city.appendChild(new Option("选择市州", ""));
    each(groups, function (group) { city.appendChild(new Option(group.label, group.label)); });

    function narrow(value) {
      county.textContent = "";
      each(all.children, function (node) {
        if (node.tagName === "OPTION") county.appendChild(node.cloneNode(true));
        else if (node.label === city.value)
          each(node.children, function (option) { county.appendChild(option.cloneNode(true)); });
      });
      if (value) county.value = value;
      if (county.selectedIndex < 0) county.selectedIndex = 0;
    }

    var chosen = county.options[county.selectedIndex];
    var parent = chosen && chosen.value && chosen.parentNode;
    if (parent && parent.tagName === "OPTGROUP") city.value = parent.label;
    city.addEventListener("change", function () { narrow(""); });
    county.parentNode.insertBefore(label, county);
    county.parentNode.insertBefore(city, county);
    narrow(county.value);
  }
  each(document.querySelectorAll("select[data-region]"), split);
})();
