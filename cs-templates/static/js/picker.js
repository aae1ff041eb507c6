/* 图片空间 in a dialog: search, upload, and choose with a click, a double click or Enter. Forms and the editor
   open it; without script a form offers its pictures as lists and the library is a page of its own. */
(function () {
  "use strict";
  var PLACES = 5;

  function element(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { node.setAttribute(key, attributes[key]); });
    [].concat(children || []).forEach(function (child) { node.append(child); });
    return node;
  }
  function button(words, className, press) {
    var node = element("button", { type: "button", "class": className }, words);
    node.addEventListener("click", press);
    return node;
  }

  function Picker(base) {
    var self = this;
    this.base = base;
    this.page = 1;
    this.words = element("input", { type: "search", "class": "input", "aria-label": "图片名称", placeholder: "图片名称" });
    this.files = element("input", { type: "file", multiple: "", accept: "image/jpeg,image/png,image/webp", "class": "hide", tabindex: "-1", "aria-hidden": "true" });
    this.status = element("p", { role: "status", "class": "small muted" });
    this.grid = element("ul", { "class": "pictures" });
    this.pages = element("p", { "class": "actions" });
    var search = element("form", { "class": "control gap", role: "search" }, [this.words, element("button", { "class": "button quiet" }, "查图片")]);
    search.addEventListener("submit", function (event) { event.preventDefault(); self.show(1); });
    this.files.addEventListener("change", function () { self.upload(); });
    this.dialog = element("dialog", { "class": "dialog wide", "aria-label": "图片空间" }, [
      element("header", { "class": "actions" }, [element("h2", {}, "图片空间"),
        button("上传", "button", function () { self.files.click(); }), this.files,
        button("关闭", "button quiet", function () { self.dialog.close(); })]),
      element("div", { "class": "stack" }, [search, this.status, this.grid, this.pages])]);
    document.body.append(this.dialog);
  }

  Picker.prototype.open = function (pick) {
    this.pick = pick;
    this.dialog.showModal();
    this.show(1);
  };

  Picker.prototype.tile = function (picture) {
    var self = this;
    var tile = button([element("img", { src: picture.small.url, alt: "", width: picture.small.width, height: picture.small.height }),
      element("b", {}, picture.title), element("span", {}, picture.width + " × " + picture.height)], "", function () {
      var pick = self.pick;
      if (!self.dialog.open) return;            /* the second click of a double click */
      self.dialog.close();
      pick(picture);
    });
    tile.setAttribute("aria-label", "选用图片：" + picture.title);
    return element("li", {}, tile);
  };

  Picker.prototype.fill = function (answer) {
    var self = this, list = Object.values(answer.data.pictures || {}).filter(function (p) { return p && p.small; });
    var pages = Number(answer.pager && answer.pager.pages) || 1;
    this.grid.textContent = "";
    this.pages.textContent = "";
    list.forEach(function (picture) { self.grid.append(self.tile(picture)); });
    this.status.textContent = list.length ? "单击或按回车选用，双击也可以。" : "没有图片：请点“上传”，从电脑或手机里选几张。";
    if (this.page > 1) this.pages.append(button("上一页", "button quiet", function () { self.show(self.page - 1); }));
    if (this.page < pages) this.pages.append(button("下一页", "button quiet", function () { self.show(self.page + 1); }));
  };

  Picker.prototype.show = function (page) {
    var self = this;
    this.page = page;
    this.status.textContent = "正在读取…";
    fetch(this.base + "?q=" + encodeURIComponent(this.words.value) + (page > 1 ? "&page=" + page : ""),
      { credentials: "same-origin", headers: { Accept: "application/json" } })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer); })
      .then(function (answer) { self.fill(answer); })
      .catch(function () { self.status.textContent = "没有读到图片，请检查网络后再试。"; });
  };

  /* The same form as the page 上传图片: its token and key come with it. */
  Picker.prototype.upload = function () {
    var self = this, url = this.base + "/new", files = this.files.files;
    this.status.textContent = "正在上传 " + files.length + " 张…";
    fetch(url, { credentials: "same-origin", headers: { Accept: "text/html" } })
      .then(function (answer) { return answer.text(); })
      .then(function (text) {
        var form = new DOMParser().parseFromString(text, "text/html").querySelector("main form[method=post]");
        var data = new FormData();
        form.querySelectorAll("input[type=hidden]").forEach(function (input) { data.append(input.name, input.value); });
        Array.prototype.forEach.call(files, function (file) { data.append("files", file); });
        return fetch(url, { method: "POST", credentials: "same-origin", headers: { Accept: "text/html" }, body: data });
      })
      .then(function (answer) { return answer.text().then(function (text) { return { ok: answer.ok, text: text }; }); })
      .then(function (answer) {
        var wrong = new DOMParser().parseFromString(answer.text, "text/html").querySelector("main .error");
        self.files.value = "";
        if (!answer.ok) { self.status.textContent = wrong ? wrong.textContent.trim() : "没有上传成功，请再试。"; return; }
        self.words.value = "";
        self.show(1);
      })
      .catch(function () { self.status.textContent = "没有上传成功：网络中断，请再试。"; });
  };

  var pickers = {};
  window.qifuPicker = function (base, pick) {
    pickers[base] = pickers[base] || new Picker(base);
    pickers[base].open(pick);
  };

  /* --- 首图: five lists become one row of pictures --- */

  function Gallery(area) {
    var self = this;
    this.base = area.getAttribute("data-gallery");
    this.selects = Array.prototype.slice.call(area.querySelectorAll("select[data-picture]"));
    this.row = element("ol", { "class": "chosen-pictures" });
    this.add = button("上传", "button quiet", function () { window.qifuPicker(self.base, function (p) { self.take(p); }); });
    this.status = element("p", { role: "status", "class": "hide" });
    this.selects.forEach(function (select, i) {
      /* What autosave.js puts back. */
      select.addEventListener("change", function () { self.read(); self.draw(); });
      select.hidden = true;
      select.parentNode.querySelector("label").hidden = true;
      if (i > 0) select.parentNode.hidden = true;
    });
    this.add.id = this.selects[0].id;
    this.add.setAttribute("aria-label", "上传：从图片空间选用首图");
    if (this.selects[0].hasAttribute("aria-describedby")) this.add.setAttribute("aria-describedby", this.selects[0].getAttribute("aria-describedby"));
    this.selects[0].removeAttribute("id");
    var plain = area.parentNode.querySelector("[data-plain]");
    if (plain) plain.hidden = true;
    area.append(this.row, element("p", { "class": "actions" }, this.add), this.status);
    this.area = area;
    this.read();
    this.draw();
  }

  Gallery.prototype.read = function () {
    this.chosen = this.selects.filter(function (select) { return select.value; }).map(function (select) {
      var option = select.options[select.selectedIndex];
      return { id: select.value, title: option.textContent, url: option.getAttribute("data-small") || "" };
    });
  };

  /* Tell the form: autosave.js listens there. */
  Gallery.prototype.changed = function () {
    this.draw();
    this.area.dispatchEvent(new Event("change", { bubbles: true }));
  };

  Gallery.prototype.take = function (picture) {
    var id = String(picture.id);
    if (this.chosen.some(function (c) { return c.id === id; })) { this.say("这张图片已经选用了"); return; }
    this.chosen.push({ id: id, title: picture.title, url: picture.small.url });
    this.changed();
    this.say("已选用“" + picture.title + "”");
    this.add.focus();
  };

  Gallery.prototype.say = function (words) { this.status.textContent = words; };

  Gallery.prototype.move = function (from, to) {
    this.chosen.splice(to, 0, this.chosen.splice(from, 1)[0]);
    this.changed();
    this.say("“" + this.chosen[to].title + "”现在是第 " + (to + 1) + " 张");
    var again = this.row.children[to].querySelector("button:not([disabled])");
    if (again) again.focus();
  };

  Gallery.prototype.tile = function (picture, i) {
    var self = this, last = this.chosen.length - 1;
    var up = button("←", "button plain", function () { self.move(i, i - 1); });
    var down = button("→", "button plain", function () { self.move(i, i + 1); });
    var off = button("移除", "button plain", function () { self.chosen.splice(i, 1); self.changed(); self.say("已移除"); self.add.focus(); });
    up.setAttribute("aria-label", "往前移：" + picture.title);
    down.setAttribute("aria-label", "往后移：" + picture.title);
    off.setAttribute("aria-label", "移除：" + picture.title);
    up.disabled = i === 0;
    down.disabled = i === last;
    var tile = element("li", { draggable: "true" }, [
      element("img", { src: picture.url, alt: picture.title, width: 120, height: 90 }),
      element("span", {}, i === 0 ? "封面" : "第 " + (i + 1) + " 张"), element("p", {}, [up, down, off])]);
    tile.addEventListener("dragstart", function (event) { event.dataTransfer.setData("text/plain", String(i)); });
    tile.addEventListener("dragover", function (event) { event.preventDefault(); });
    tile.addEventListener("drop", function (event) {
      event.preventDefault();
      var from = Number(event.dataTransfer.getData("text/plain"));
      if (from !== i) self.move(from, i);
    });
    return tile;
  };

  Gallery.prototype.draw = function () {
    var self = this;
    this.row.textContent = "";
    this.chosen.forEach(function (picture, i) { self.row.append(self.tile(picture, i)); });
    this.add.hidden = this.chosen.length >= PLACES;
    this.selects.forEach(function (select, i) {
      var id = self.chosen[i] ? self.chosen[i].id : "";
      if (id && !Array.prototype.some.call(select.options, function (o) { return o.value === id; })) {
        var option = new Option(self.chosen[i].title, id);
        option.setAttribute("data-small", self.chosen[i].url);
        select.append(option);
      }
      select.value = id;
    });
  };

  if (!window.HTMLDialogElement || !window.fetch) return;
  document.querySelectorAll("[data-gallery]").forEach(function (area) { new Gallery(area); });
})();
