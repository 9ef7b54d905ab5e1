package dev.mynah.network.amf;

import dev.mynah.network.air.nas.element.Guti5g;
import java.util.Optional;

/** The 5G-GUTI of one UE, and the one it had before for as long as the UE may still use it. TS 24.501 5.5.1.2.4. */
final class TemporaryIdentity {
    private final UeContext ue;
    private Optional<Guti5g> guti = Optional.empty();
    private Optional<Guti5g> old = Optional.empty();

    TemporaryIdentity(UeContext ue) {
        this.ue = ue;
    }

    Optional<Guti5g> guti() {
        return guti;
    }

    /** Gives the UE a new one; the old one holds until the UE has confirmed it. */
    void renew() {
        if (guti.isPresent()) {
            oldGone();
            old = guti;
        }
        guti = Optional.of(ue.amf().newGuti(ue));
    }

    void oldGone() {
        old.ifPresent(it -> ue.amf().forget(it, ue));
        old = Optional.empty();
    }

    /** The subscriber's last context gives way to this one; its identity holds a while longer. */
    void supersedes(TemporaryIdentity before) {
        before.oldGone();
        old = before.guti;
        before.guti = Optional.empty();
    }
}
