/* A long form of a back office keeps what was typed in this browser: every half minute, on leaving a field
   and on leaving the page. When the page is opened again before the form was accepted (a session that ran
   out, a browser that fell over), the words are offered back. Nothing secret is kept, and leaving by 退出
   clears it. */
(function () {
  "use strict";
  var main = document.querySelector("main[data-owner]");
  var PREFIX = "qifu:form:", SENT = "qifu:sent", KEEP = 7 * 86400000, EVERY = 30000;
  var store;
  try { store = window.localStorage; store.getItem(PREFIX); } catch (none) { return; }
  if (!main || !store) return;

  function each(list, action) { Array.prototype.forEach.call(list, action); }
  function mine() { return PREFIX + main.getAttribute("data-owner") + ":"; }
  function key(form) { return mine() + location.pathname + ":" + form.elements._form.value; }
  function read(name) {
    try { return JSON.parse(store.getItem(name)); } catch (broken) { return null; }
  }
  function clock(time) {
    var t = new Date(time);
    return ("0" + t.getHours()).slice(-2) + ":" + ("0" + t.getMinutes()).slice(-2);
  }

  function is_kept(control) {
    return control.name && control.name.charAt(0) !== "_" &&
      ["password", "file", "hidden", "submit", "button", "search"].indexOf(control.type) < 0;
  }
  function is_box(control) { return control.type === "checkbox" || control.type === "radio"; }

  function values(form) {
    var out = {};
    each(form.elements, function (control) {
      if (!is_kept(control)) return;
      var list = out[control.name] || (out[control.name] = []);
      if (!is_box(control)) list.push(control.value);
      else if (control.checked) list.push(control.value);
    });
    return out;
  }

  function fill(form, saved) {
    var used = {};
    each(form.elements, function (control) {
      var list = saved[control.name];
      if (!is_kept(control) || !list) return;
      if (is_box(control)) {
        control.checked = list.indexOf(control.value) >= 0;
      } else {
        used[control.name] = (used[control.name] || 0) + 1;
        if (list.length >= used[control.name]) control.value = list[used[control.name] - 1];
      }
      control.dispatchEvent(new Event("input", { bubbles: true }));
      control.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  function is_long(form) {
    var lines = 0, long = false;
    each(form.elements, function (control) {
      if (!is_kept(control)) return;
      if (control.tagName === "TEXTAREA") long = true;
      else if (!is_box(control)) lines++;
    });
    return form.method === "post" && (long || lines >= 4);
  }

  function element(name, text, className) {
    var node = document.createElement(name);
    node.textContent = text;
    if (className) node.className = className;
    return node;
  }

  /* What was typed last time stands above the form until somebody decides. */
  function offer(form, entry) {
    var box = element("div", "", "notice info"), inner = element("div", "");
    var words = element("p", "您 " + clock(entry.at) + " 在本机填写的内容还没有提交成功。");
    var actions = element("p", "", "actions");
    var take = element("button", "恢复填写的内容", "button"), leave = element("button", "不用了", "button quiet");
    take.type = leave.type = "button";
    take.addEventListener("click", function () {
      fill(form, entry.values);
      box.remove();
      (form.querySelector("input:not([type=hidden]), select, textarea") || form).focus();
    });
    leave.addEventListener("click", function () { store.removeItem(key(form)); box.remove(); });
    actions.appendChild(take);
    actions.appendChild(leave);
    inner.appendChild(words);
    inner.appendChild(actions);
    box.appendChild(inner);
    box.setAttribute("role", "status");
    form.parentNode.insertBefore(box, form);
  }

  function watch(form) {
    var before = JSON.stringify(values(form)), dirty = false;
    var said = element("p", "", "muted small");
    said.setAttribute("role", "status");
    form.appendChild(said);

    function save() {
      var now;
      if (!dirty) return;
      now = Date.now();
      dirty = false;
      try { store.setItem(key(form), JSON.stringify({ at: now, values: values(form) })); } catch (full) { return; }
      said.textContent = "已于 " + clock(now) + " 自动保存在本机";
    }
    form.addEventListener("input", function () { dirty = true; });
    form.addEventListener("change", function () { dirty = true; save(); });
    form.addEventListener("submit", function () {
      dirty = dirty || JSON.stringify(values(form)) !== before;
      save();
      try { sessionStorage.setItem(SENT, key(form)); } catch (none) { /* it is offered back then */ }
    });
    window.addEventListener("pagehide", save);
    window.setInterval(save, EVERY);
  }

  function begin(form) {
    var entry = read(key(form));
    if (!is_long(form)) return;
    if (entry && JSON.stringify(entry.values) === JSON.stringify(values(form))) store.removeItem(key(form));
    else if (entry && !document.getElementById("errors")) offer(form, entry);
    watch(form);
  }

  /* The form that was sent led here, and is not here: it was accepted. A session that ran out leads over
     the login page instead. */
  function forget_sent(forms) {
    var sent = sessionStorage.getItem(SENT), here = false;
    var from = document.referrer ? new URL(document.referrer).pathname : "";
    each(forms, function (form) { if (key(form) === sent) here = true; });
    if (sent && !here && sent.indexOf(mine() + from + ":") === 0) store.removeItem(sent);
    sessionStorage.removeItem(SENT);
  }

  function forget_old() {
    Object.keys(store).forEach(function (name) {
      var entry = name.indexOf(PREFIX) === 0 ? read(name) : null;
      if (entry && Date.now() - entry.at > KEEP) store.removeItem(name);
    });
  }

  function forget_mine() {
    Object.keys(store).forEach(function (name) { if (name.indexOf(mine()) === 0) store.removeItem(name); });
  }

  var forms = main.querySelectorAll("form[data-form]");
  forget_sent(forms);
  forget_old();
  each(forms, begin);
  each(document.querySelectorAll("form[action='/logout']"), function (form) {
    form.addEventListener("submit", forget_mine);
  });
})();
