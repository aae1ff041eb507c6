/* Fills the top bar with who is signed in. Public pages are the same for everybody and may be cached;
   this one request adds the visitor. Without script the page offers 请登录, which still works. */
(function () {
  "use strict";
  var bar = document.querySelector("[data-session]");
  if (!bar || !window.fetch) return;

  function element(name, attributes, text) {
    var node = document.createElement(name);
    for (var key in attributes) node.setAttribute(key, attributes[key]);
    if (text) node.textContent = text;
    return node;
  }

  function item(child, optional) {
    var li = element("li", optional ? { "class": "optional" } : {});
    li.appendChild(child);
    return li;
  }

  /* Leaving is a POST with the token of the session, so a link from elsewhere cannot sign anybody out. */
  function logout(session) {
    var form = element("form", { method: "post", action: "/logout" });
    form.appendChild(element("input", { type: "hidden", name: "_token", value: session.token }));
    form.appendChild(element("input", { type: "hidden", name: "_key", value: session.key }));
    form.appendChild(element("button", { type: "submit", "class": "link" }, "退出"));
    return form;
  }

  fetch("/session", { credentials: "same-origin", headers: { Accept: "application/json" } })
    .then(function (answer) { return answer.ok ? answer.json() : null; })
    .then(function (session) {
      if (!session || !session.signed_in) return;
      bar.textContent = "";
      bar.appendChild(item(element("span", {}, "您好，" + session.name), true));
      bar.appendChild(item(element("a", { "class": "strong", href: session.center_url }, session.center_name)));
      if (session.unread > 0)
        bar.appendChild(item(element("a", { href: session.center_url }, "消息 " + session.unread), true));
      bar.appendChild(item(logout(session)));
    })
    .catch(function () { /* the page is whole without it */ });
})();
