package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.Broadcasts;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.ArrayList;
import java.util.List;

/** Message identifiers of cell broadcast, from one to another, and whether they are taken. */
record Channels(int first, int last, boolean selected) {
    static final TlvType<List<Channels>> LIST = TlvType.list(
            TlvType.U16,
            Struct.of(
                    TlvType.U16,
                    Channels::first,
                    TlvType.U16,
                    Channels::last,
                    TlvType.BOOL,
                    Channels::selected,
                    Channels::new));

    static List<Channels> of(Broadcasts.Choice choice) {
        List<Channels> all = new ArrayList<>();
        choice.taken().forEach(it -> all.add(of(it, true)));
        choice.left().forEach(it -> all.add(of(it, false)));
        return all;
    }

    private static Channels of(Broadcasts.Kind kind, boolean selected) {
        return new Channels(kind.identifiers().first(), kind.identifiers().last(), selected);
    }

    static Broadcasts.Choice choice(List<Channels> all) {
        return new Broadcasts.Choice(kinds(all, true), kinds(all, false));
    }

    private static List<Broadcasts.Kind> kinds(List<Channels> all, boolean selected) {
        return all.stream()
                .filter(it -> it.selected() == selected)
                .map(it -> {
                    if (it.first() > it.last()) {
                        throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
                    }
                    return Broadcasts.Kind.of(new Broadcasts.Range(it.first(), it.last()));
                })
                .toList();
    }
}
