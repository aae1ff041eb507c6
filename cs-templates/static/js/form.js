/* What a form gains with script: the summary of errors takes the focus, counters count, a form is sent
   once and says that it is being sent. Every form works without. */
(function () {
  "use strict";
  function all(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  /* A character outside the basic plane is one character to people and to the server. */
  function length(text) { return Array.from(text).length; }

  function counter(words) {
    var control = document.getElementById(words.getAttribute("data-count"));
    var max = Number(words.getAttribute("data-max"));
    if (!control) return;
    function count() {
      var left = max - length(control.value);
      words.textContent = left >= 0 ? "还可输入 " + left + " 字" : "超出 " + -left + " 字";
      words.classList.toggle("over", left < 0);
    }
    control.addEventListener("input", count);
    count();
  }

  /* The button keeps its place and its icon for later; meanwhile it turns a ring. */
  function busy(button) {
    var before = Array.prototype.slice.call(button.childNodes);
    button.setAttribute("aria-busy", "true");
    button.textContent = "正在提交";
    return function () {
      button.removeAttribute("aria-busy");
      button.textContent = "";
      before.forEach(function (node) { button.appendChild(node); });
    };
  }

  /* The second press of a button that is already working is nothing. A page that comes back from the
     browser's memory is fresh again. upload.js ends the waiting itself when it sends the form. */
  function guard(form) {
    var rest = null;
    function ready() {
      if (rest) rest();
      rest = null;
    }
    form.addEventListener("submit", function (event) {
      if (rest) { event.preventDefault(); event.stopImmediatePropagation(); return; }
      var button = event.submitter && !event.submitter.classList.contains("hide") ? event.submitter
        : form.querySelector("button[type=submit]:not(.hide):not([name])");
      rest = function () {};
      /* Only after the browser has read the pressed button's name and value. */
      setTimeout(function () { if (rest && button) rest = busy(button); }, 0);
    });
    form.addEventListener("qifu:ready", ready);
    window.addEventListener("pageshow", function (event) { if (event.persisted) ready(); });
  }

  all("#errors", function (summary) { summary.focus(); });
  all("[data-count]", counter);
  all("form[data-form]", guard);
})();
