/* What a form gains with script: the summary of errors takes the focus, counters count, a form is sent
   once and says that it is being sent, files show their progress. Every form works without. */
(function () {
  "use strict";
  function all(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }

  /* A character outside the basic plane is one character to people and to the server. */
  function length(text) { return Array.from(text.replace(/\r\n/g, "\n")).length; }

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

  function busy(form, on) {
    Array.prototype.forEach.call(form.querySelectorAll("button[type=submit]"), function (button) {
      if (on) {
        button.setAttribute("data-words", button.innerHTML);
        button.setAttribute("aria-busy", "true");
        button.textContent = "正在提交";
      } else if (button.hasAttribute("data-words")) {
        button.removeAttribute("aria-busy");
        button.innerHTML = button.getAttribute("data-words");
        button.removeAttribute("data-words");
      }
    });
    form.toggleAttribute("data-sent", on);
  }

  /* The second press of a button that is already working is nothing. */
  function guard(form) {
    form.addEventListener("submit", function (event) {
      if (form.hasAttribute("data-sent")) { event.preventDefault(); return; }
      setTimeout(function () { busy(form, true); }, 0);
    });
    window.addEventListener("pageshow", function (event) { if (event.persisted) busy(form, false); });
  }

  all("#errors", function (summary) { summary.focus(); });
  all("[data-count]", counter);
  all("form[data-form]", guard);
})();
