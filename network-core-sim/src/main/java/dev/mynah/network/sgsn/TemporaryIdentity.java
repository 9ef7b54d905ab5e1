package dev.mynah.network.sgsn;

import java.util.Optional;

/** The P-TMSI a station goes by, with its signature; and the one before, until the station has confirmed the new one. */
final class TemporaryIdentity {
    private final MsContext ms;
    private Optional<Integer> pTmsi = Optional.empty();
    private Optional<Integer> oldPTmsi = Optional.empty();
    private int signature;

    TemporaryIdentity(MsContext ms) {
        this.ms = ms;
    }

    Optional<Integer> pTmsi() {
        return pTmsi;
    }

    /** Goes with the P-TMSI, so that others can't use it where nothing else proves the station (TS 23.060 14.6). */
    int signature() {
        return signature;
    }

    /** Gives the station a new temporary identity; the old one holds until the station has confirmed it (4.7.3.1.3). */
    void renew() {
        if (pTmsi.isPresent()) {
            oldGone();
            oldPTmsi = pTmsi;
        }
        pTmsi = Optional.of(ms.sgsn().register().newPTmsi(ms));
        signature = ms.sgsn().register().newSignature();
    }

    void oldGone() {
        oldPTmsi.ifPresent(old -> ms.sgsn().register().forget(old, ms));
        oldPTmsi = Optional.empty();
    }

    /** The subscriber's last context gives way to this one; its temporary identity holds a while longer. */
    void supersedes(TemporaryIdentity old) {
        old.oldGone();
        oldPTmsi = old.pTmsi;
        old.pTmsi = Optional.empty();
    }

    /** The station goes on under the identity it had. */
    void takeOver(TemporaryIdentity old) {
        pTmsi = old.pTmsi;
        signature = old.signature;
        old.pTmsi = Optional.empty();
    }
}
