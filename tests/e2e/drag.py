"""A small window with files in it to drag, as a file manager has: `drag.py FILE...`. It ends after one drag."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402

uris = [GLib.filename_to_uri(path) for path in sys.argv[1:]]
source = Gtk.EventBox()
source.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
source.drag_source_add_uri_targets()
source.connect("drag-data-get", lambda _source, _context, data, _info, _time: data.set_uris(uris))
source.connect("drag-end", lambda *_: Gtk.main_quit())
window = Gtk.Window(title="Files to drag")
window.set_default_size(120, 80)
window.set_keep_above(True)
window.add(source)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
