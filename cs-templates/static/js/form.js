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

  /* What the server said about the last step, in place of what it said before. */
  function say(page) {
    var main = document.querySelector("main"), now = main.querySelector(".messages");
    var fresh = page.querySelector("main .messages");
    if (now) main.removeChild(now);
    if (fresh) main.insertBefore(document.importNode(fresh, true), main.firstChild);
    return main.querySelector("#errors");
  }

  /* A message is sent once a minute; the button says how long. */
  function wait(button, seconds) {
    var words = button.textContent;
    button.disabled = true;
    (function tick() {
      button.textContent = seconds > 0 ? seconds + " 秒后可重新获取" : words;
      button.disabled = seconds > 0;
      if (seconds-- > 0) setTimeout(tick, 1000);
    })();
  }

  /* Each captcha is for one time: the next one is in the answer. Returns the new field, null for none. */
  function captcha(form, page, button) {
    var now = form.querySelector("[data-captcha]"), fresh = page.querySelector("main form [data-captcha]");
    if (fresh) fresh = document.importNode(fresh, true);
    if (fresh && now) now.parentNode.replaceChild(fresh, now);
    else if (fresh) button.closest(".field").before(fresh);
    else if (now) now.remove();
    if (fresh) Array.prototype.forEach.call(fresh.querySelectorAll("button[name=_side]"), side);
    return fresh;
  }

  /* A second button (获取验证码) works without leaving the page, so that passwords stay. */
  function side(button) {
    var form = button.form;
    function leave() {
      var name = document.createElement("input");
      name.type = "hidden";
      name.name = button.name;
      name.value = button.value;
      form.appendChild(name);
      form.submit();
    }
    button.addEventListener("click", function (event) {
      var data = new URLSearchParams(), rest = busy(button);
      new FormData(form).forEach(function (value, name) {
        if (typeof value === "string") data.append(name, value);
      });
      data.append(button.name, button.value);
      event.preventDefault();
      fetch(form.action, { method: "POST", credentials: "same-origin", body: data })
        .then(function (answer) { return answer.text(); })
        .then(function (text) {
          var page = new DOMParser().parseFromString(text, "text/html");
          var key = page.querySelector("main form[method=post] [name=_key]");
          rest();
          if (!key) { leave(); return; }
          form.elements._key.value = key.value;
          var field = captcha(form, page, button), another = /^captcha/.test(button.value);
          if (another && field) { field.querySelector("input:not([type=hidden])").focus(); return; }
          var errors = say(page);
          if (errors) { errors.focus(); return; }
          wait(button, 60);
          button.parentNode.querySelector("input").focus();
        })
        .catch(leave);
    });
  }

  all("#errors", function (summary) { summary.focus(); });
  if (window.fetch && window.URLSearchParams && window.DOMParser) all("button[name=_side]", side);
  all("[data-count]", counter);
  all("form[data-form]", guard);
})();
