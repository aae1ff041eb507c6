/* The editor of long texts (textarea.editor). The engine is wangEditor, loaded only here; the buttons are ours:
   every one has words, is reached with the keyboard, and does what the sanitizer keeps. Without script the
   plain box stays, and blank lines make paragraphs. */
(function () {
  "use strict";
  var areas = document.querySelectorAll("textarea.editor");
  var own = document.querySelector("script[src*='/js/editor.js']");
  var version = own ? own.src.split("?")[1] || "" : "";
  if (!areas.length || !window.HTMLDialogElement || !window.fetch) return;

  function element(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    [].concat(children || []).forEach(function (child) { node.append(child); });
    return node;
  }
  function escape(text) {
    var node = document.createElement("p");
    node.textContent = text;
    return node.innerHTML.replace(/"/g, "&quot;");
  }

  /* --- what may come in by pasting: the server keeps no more --- */

  var KEPT = { P: "p", H1: "h3", H2: "h3", H3: "h3", H4: "h3", UL: "ul", OL: "ol", LI: "li", STRONG: "strong", B: "strong",
    EM: "em", I: "em", A: "a", TABLE: "table", TBODY: "tbody", THEAD: "tbody", TR: "tr", TH: "th", TD: "td", BR: "br", BLOCKQUOTE: "blockquote" };
  var GONE = /^(SCRIPT|STYLE|SVG|MATH|IFRAME|OBJECT|EMBED|FORM|INPUT|TEXTAREA|SELECT|META|LINK|TITLE|HEAD|TEMPLATE|NOSCRIPT)$/;

  function clean(node) {
    var out = "";
    node.childNodes.forEach(function (child) {
      if (child.nodeType === 3) { out += escape(child.textContent); return; }
      if (child.nodeType !== 1 || GONE.test(child.nodeName.toUpperCase())) return;
      if (child.nodeName === "IMG") { out += picture_of(child); return; }
      var tag = KEPT[child.nodeName], inner = clean(child);
      if (tag === "br") out += "<br>";
      else if (tag === "a" && /^(https?:\/\/|\/(?!\/)|mailto:|tel:)/.test(child.getAttribute("href") || "")) out += "<a href=\"" + escape(child.getAttribute("href")) + "\">" + inner + "</a>";
      else if (tag && tag !== "a") out += "<" + tag + ">" + inner + "</" + tag + ">";
      else out += /^(DIV|SECTION|ARTICLE|FIGURE)$/.test(child.nodeName) ? "<p>" + inner + "</p>" : inner;
    });
    return out;
  }
  /* Pictures come from the library, never from another page. */
  function picture_of(image) {
    var src = image.getAttribute("src") || "";
    return /^\/files\/[A-Za-z0-9_-]+$/.test(src) ? "<img src=\"" + src + "\" alt=\"" + escape(image.getAttribute("alt") || "") + "\">" : "";
  }
  function paragraphs(text) {
    return text.split(/\n\s*\n/).map(function (part) { return "<p>" + escape(part.trim()).replace(/\n/g, "<br>") + "</p>"; }).join("");
  }

  /* --- dialogs --- */

  function number_field(words) {
    var input = element("input", { "class": "input number", inputmode: "numeric", size: "6" });
    return { input: input, label: element("label", { "class": "pair" }, [words, input]) };
  }

  function ask(title, body, done) {
    var form = element("form", { method: "dialog" }, [element("header", {}, element("h2", {}, title)), element("div", { "class": "stack" }, body),
      element("footer", {}, [element("button", { "class": "button", value: "yes" }, "确认"), element("button", { "class": "button quiet", value: "", formnovalidate: "" }, "取消")])]);
    var dialog = element("dialog", { "class": "dialog", "aria-label": title }, form);
    document.body.append(dialog);
    dialog.addEventListener("close", function () {
      dialog.remove();
      done(dialog.returnValue === "yes");
    });
    dialog.showModal();
    return dialog;
  }

  function Editor(textarea) {
    var W = window.wangEditor, self = this;
    this.W = W;
    this.textarea = textarea;
    this.library = (textarea.closest("[data-library]") || document.querySelector("[data-library]") || { getAttribute: function () { return ""; } }).getAttribute("data-library");
    this.label = document.querySelector("label[for='" + textarea.id + "']");
    var start = textarea.value.trim();
    if (start && !/<[a-z!\/]/i.test(start)) start = paragraphs(start);
    this.place = element("div", { "class": "rich rich-place" });
    this.bar = element("div", { role: "toolbar", "class": "rich-bar", "aria-label": "排版" });
    this.box = element("div", { "class": "rich-editor" }, [this.bar, this.place]);
    textarea.before(this.box);
    textarea.hidden = true;
    this.editor = W.createEditor({ selector: this.place, html: start, mode: "simple", config: {
      placeholder: "在这里写；Tab 键离开，Alt+F10 到排版按钮。", scroll: false, autoFocus: false, hoverbarKeys: {},
      customPaste: function (editor, event) { return self.paste(event); },
      onChange: function () { self.keep(); self.mark(); } } });
    /* What autosave.js puts back. */
    textarea.addEventListener("change", function () {
      if (textarea.value !== self.kept) self.editor.setHtml(textarea.value || "<p><br></p>");
    });
    this.name();
    this.buttons();
    this.keys();
  }

  Editor.prototype.text = function () { return this.place.querySelector("[contenteditable=true]"); };

  /* The words of the field and of its error belong to what is written in, and so does the link of the summary. */
  Editor.prototype.name = function () {
    var text = this.text(), textarea = this.textarea, self = this, id = textarea.id;
    textarea.removeAttribute("id");
    text.id = id;
    text.setAttribute("role", "textbox");
    text.setAttribute("aria-multiline", "true");
    if (this.label) {
      this.label.id = id + "-label";
      this.label.removeAttribute("for");
      text.setAttribute("aria-labelledby", this.label.id);
      this.label.addEventListener("click", function () { self.editor.focus(); });
    }
    ["aria-describedby", "aria-invalid"].forEach(function (name) {
      if (textarea.hasAttribute(name)) text.setAttribute(name, textarea.getAttribute(name));
    });
    this.counter = document.querySelector("[data-count='" + id + "']");
    this.keep();
  };

  Editor.prototype.keep = function () {
    var editor = this.editor;
    if (!editor) return;
    var html = editor.getHtml();
    html = editor.isEmpty() && !/<img/.test(html) ? "" : html.replace(/(<p><br><\/p>)+$/, "");
    if (html !== this.kept) {
      this.textarea.value = html;
      if (this.kept !== undefined) this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
      this.kept = html;
    }
    if (!this.counter) return;
    var left = Number(this.counter.getAttribute("data-max")) - Array.from(editor.getText().trim()).length;
    this.counter.textContent = left >= 0 ? "还可输入 " + left + " 字" : "超出 " + -left + " 字";
    this.counter.classList.toggle("over", left < 0);
  };

  Editor.prototype.paste = function (event) {
    var data = event.clipboardData, html = data.getData("text/html");
    event.preventDefault();
    /* Refused in any case; without them the browser has nothing to complain of while it parses. */
    html = html.replace(/\s(style|on\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, "");
    if (html) this.insert(clean(new DOMParser().parseFromString(html, "text/html").body));
    else if (data.getData("text/plain")) this.editor.insertText(data.getData("text/plain"));
    return false;
  };

  Editor.prototype.insert = function (html) {
    if (!this.editor.selection) this.editor.focus(true);
    this.editor.dangerouslyInsertHtml(html, true);
  };

  /* --- the buttons --- */

  Editor.prototype.is = function (type, ordered) {
    var node = this.W.DomEditor.getSelectedNodeByType(this.editor, type);
    return !!node && (ordered === undefined || !!node.ordered === ordered);
  };
  Editor.prototype.block = function (type, ordered) {
    var on = this.is(type, ordered);
    this.W.SlateTransforms.setNodes(this.editor, on ? { type: "paragraph", ordered: undefined, level: undefined }
      : type === "list-item" ? { type: type, ordered: ordered, level: 0 } : { type: type });
  };
  Editor.prototype.bold = function () {
    if (this.bold_now()) this.editor.removeMark("bold");
    else this.editor.addMark("bold", true);
  };
  Editor.prototype.bold_now = function () {
    var marks = this.editor.selection && this.W.SlateEditor.marks(this.editor);
    return !!(marks && marks.bold);
  };

  Editor.prototype.buttons = function () {
    var self = this;
    this.all = [];
    [["小标题", function () { self.block("header3"); }, function () { return self.is("header3"); }],
     ["粗体", function () { self.bold(); }, function () { return self.bold_now(); }],
     ["项目列表", function () { self.block("list-item", false); }, function () { return self.is("list-item", false); }],
     ["编号列表", function () { self.block("list-item", true); }, function () { return self.is("list-item", true); }],
     ["链接", function () { self.link(); }], ["图片", function () { self.picture(null); }], ["表格", function () { self.table(); }],
     ["撤销", function () { self.editor.undo(); }], ["重做", function () { self.editor.redo(); }]
    ].forEach(function (row, i) {
      if (row[0] === "图片" && !self.library) return;
      var button = element("button", { type: "button", "class": "button plain", tabindex: i ? "-1" : "0" }, row[0]);
      button.addEventListener("mousedown", function (event) { event.preventDefault(); });
      button.addEventListener("click", function () {
        if (!self.editor.selection) self.editor.focus(true);
        else self.editor.restoreSelection();
        row[1]();
        self.mark();
      });
      self.all.push({ button: button, on: row[2] });
      self.bar.append(button);
    });
  };
  Editor.prototype.mark = function () {
    if (this.all) this.all.forEach(function (one) { if (one.on) one.button.setAttribute("aria-pressed", String(one.on())); });
  };

  /* Tab leaves the text, but for the cells of a table; the buttons are one stop, arrows go between them. */
  Editor.prototype.keys = function () {
    var self = this;
    this.box.addEventListener("keydown", function (event) {
      var buttons = self.all.map(function (one) { return one.button; }), at = buttons.indexOf(document.activeElement);
      if (event.key === "Tab" && at < 0 && !self.is("table-cell")) event.stopPropagation();
      if (event.altKey && event.key === "F10") { event.preventDefault(); (self.bar.querySelector("[tabindex='0']") || buttons[0]).focus(); }
      if (at < 0) return;
      if (event.key === "Escape") { self.editor.focus(); return; }
      var to = event.key === "ArrowRight" ? at + 1 : event.key === "ArrowLeft" ? at - 1 : -1;
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      event.preventDefault();
      buttons[at].tabIndex = -1;
      to = (to + buttons.length) % buttons.length;
      buttons[to].tabIndex = 0;
      buttons[to].focus();
    }, true);
    this.place.addEventListener("contextmenu", function (event) {
      if (event.target.nodeName === "IMG") { event.preventDefault(); self.picture(event.target); }
    });
    this.place.addEventListener("dblclick", function (event) { if (event.target.nodeName === "IMG") self.picture(event.target); });
  };

  Editor.prototype.link = function () {
    var self = this, editor = this.editor, T = this.W.SlateTransforms;
    var address = element("input", { "class": "input", type: "text", placeholder: "https://…", autocapitalize: "off", spellcheck: "false" });
    var words = element("input", { "class": "input", type: "text" });
    var chosen = editor.getSelectionText();
    words.value = chosen;
    ask("链接", [element("label", { "class": "pair" }, ["网址", address]), element("label", { "class": "pair" }, ["文字", words])], function (yes) {
      var url = address.value.trim();
      editor.focus();
      editor.restoreSelection();
      if (!yes || !/^(https?:\/\/\S+|\/[^\/\s]\S*|mailto:\S+|tel:\S+)$/.test(url)) return;
      if (chosen && chosen === words.value) T.wrapNodes(editor, { type: "link", url: url, children: [] }, { split: true });
      else self.insert("<a href=\"" + escape(url) + "\">" + escape(words.value || url) + "</a>");
    });
  };

  Editor.prototype.table = function () {
    var row = "<tr><td></td><td></td><td></td></tr>";
    this.insert("<table><tbody><tr><th>名称</th><th>规格</th><th>说明</th></tr>" + row + row + "</tbody></table><p><br></p>");
  };

  /* 图片, and 图片属性 of one that stands there already. */
  Editor.prototype.picture = function (image) {
    var self = this, node = null, path = null, W = this.W, picked = null;
    var preview = element("img", { alt: "", "class": "whole" }), words = element("input", { "class": "input", maxlength: "200" });
    var width = number_field("宽度"), height = number_field("高度"), size = element("select", { "class": "input" });
    if (image) {
      try { node = W.DomEditor.toSlateNode(this.editor, image); path = W.DomEditor.findPath(this.editor, node); } catch (e) { return; }
      preview.src = node.src;
      words.value = node.alt || "";
      width.input.value = parseInt(node.width || (node.style && node.style.width), 10) || image.width;
      height.input.value = parseInt(node.height || (node.style && node.style.height), 10) || image.height;
    }
    preview.hidden = !image;
    function shape() {
      var one = picked && picked[size.value];
      if (!one) return;
      preview.src = one.url;
      preview.hidden = false;
      width.input.value = one.width;
      height.input.value = one.height;
    }
    function ratio() { return preview.naturalWidth ? preview.naturalHeight / preview.naturalWidth : 0; }
    [["large", "大图"], ["medium", "中图"], ["small", "小图"]].forEach(function (s) { size.append(new Option(s[1], s[0])); });
    size.value = "medium";
    size.addEventListener("change", shape);
    width.input.addEventListener("change", function () { if (ratio()) height.input.value = Math.round(Number(width.input.value) * ratio()) || ""; });
    height.input.addEventListener("change", function () { if (ratio()) width.input.value = Math.round(Number(height.input.value) / ratio()) || ""; });
    var browse = element("button", { type: "button", "class": "button quiet" }, "浏览服务器");
    browse.addEventListener("click", function () {
      window.qifuPicker(self.library, function (picture) {
        picked = picture;
        if (!words.value) words.value = picture.title;
        shape();
      });
    });
    var body = [element("p", { "class": "actions" }, browse), preview, element("label", { "class": "pair" }, ["图片大小", size]),
      element("div", { "class": "control gap" }, [width.label, height.label]), element("label", { "class": "pair" }, ["图片说明", words])];
    if (image) body.splice(2, 1);
    ask(image ? "图片属性" : "图片", body, function (yes) {
      var w = Math.min(4000, parseInt(width.input.value, 10) || 0), h = Math.min(4000, parseInt(height.input.value, 10) || 0);
      var src = picked ? picked[size.value].url : node && node.src;
      self.editor.focus();
      self.editor.restoreSelection();
      if (!yes || !src) return;
      if (path) {
        W.SlateTransforms.setNodes(self.editor, { src: src, alt: words.value, width: w ? String(w) : "", height: h ? String(h) : "", style: {} }, { at: path });
        return;
      }
      self.insert("<img src=\"" + src + "\" alt=\"" + escape(words.value) + "\"" + (w ? " width=\"" + w + "\"" : "") + (h ? " height=\"" + h + "\"" : "") + ">");
    });
  };

  function load() {
    document.head.append(element("link", { rel: "stylesheet", href: "/static/vendor/wangeditor/style.css?" + version }));
    var script = element("script", { src: "/static/vendor/wangeditor/index.js?" + version });
    script.addEventListener("load", function () { areas.forEach(function (textarea) { new Editor(textarea); }); });
    document.head.append(script);
  }
  load();
})();
