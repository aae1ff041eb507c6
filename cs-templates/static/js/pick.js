/* Rows that are ticked in a list: all of the page at once, and how many they are. Without script the boxes
   and the buttons do the same. */
(function () {
  "use strict";
  function begin(form) {
    var words = form.querySelector("[data-picked]");
    var boxes = form.querySelectorAll("td.pick input");
    var unit = form.getAttribute("data-pick");
    var label = document.createElement("label");
    var all = document.createElement("input");
    if (!words || !boxes.length) return;

    function show() {
      var count = form.querySelectorAll("td.pick input:checked").length;
      words.textContent = count ? "已选 " + count + " " + unit : "勾选后可以一次办多" + unit;
      all.checked = count === boxes.length;
      all.indeterminate = count > 0 && count < boxes.length;
    }

    all.type = "checkbox";
    label.className = "choice";
    label.appendChild(all);
    label.appendChild(document.createTextNode("全选本页"));
    words.parentNode.insertBefore(label, words);
    words.setAttribute("aria-live", "polite");
    all.addEventListener("change", function () {
      Array.prototype.forEach.call(boxes, function (box) { box.checked = all.checked; });
      show();
    });
    form.addEventListener("change", show);
    window.addEventListener("pageshow", show);
    show();
  }
  Array.prototype.forEach.call(document.querySelectorAll("form[data-pick]"), begin);
})();
