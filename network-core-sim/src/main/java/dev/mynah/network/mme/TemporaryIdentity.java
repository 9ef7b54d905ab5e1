package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.Guti;
import java.util.Optional;

/** The GUTI of one UE, and the one it had before for as long as the UE may still use it. TS 24.301 5.5.1.2.4. */
final class TemporaryIdentity {
    private final UeContext ue;
    private Optional<Guti> guti = Optional.empty();
    private Optional<Guti> old = Optional.empty();

    TemporaryIdentity(UeContext ue) {
        this.ue = ue;
    }

    Optional<Guti> guti() {
        return guti;
    }

    /** Gives the UE a new one; the old one holds until the UE has confirmed it. */
    void renew() {
        if (guti.isPresent()) {
            oldGone();
            old = guti;
        }
        guti = Optional.of(ue.mme().register().newGuti(ue));
    }

    void oldGone() {
        old.ifPresent(it -> ue.mme().register().forget(it, ue));
        old = Optional.empty();
    }

    /** The subscriber's last context gives way to this one; its identity holds a while longer. */
    void supersedes(TemporaryIdentity before) {
        before.oldGone();
        old = before.guti;
        before.guti = Optional.empty();
    }
}
