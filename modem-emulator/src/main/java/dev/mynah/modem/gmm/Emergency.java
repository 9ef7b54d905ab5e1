package dev.mynah.modem.gmm;

import dev.mynah.modem.sim.PsUpdateStatus;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Being attached for emergency bearer services and nothing else, in UTRAN: with whatever USIM there is, or with none, as the
 * device that it is. What the network gave goes when that is over. TS 24.008 4.7.3.1.
 */
final class Emergency {
    private final GmmEntity ue;
    private boolean only;
    private Optional<GmmContext> device = Optional.empty();
    private Optional<PsUpdateStatus> before = Optional.empty();

    Emergency(GmmEntity ue) {
        this.ue = ue;
    }

    /** Whether the UE is attached, or attaches, for nothing but help. */
    boolean only() {
        return only;
    }

    /** As what a UE without a USIM is attached. */
    Optional<GmmContext> device() {
        return device;
    }

    /** Whether the UE may ask here: not attached and not about to be, in a cell of UTRAN that lets it. */
    boolean possible() {
        return ue.state().deregistered() && ue.whereabouts().takesHelp(Rat.UTRAN);
    }

    void begin() {
        only = true;
        ue.whereabouts().callForHelp();
        if (ue.hasUsim()) {
            before = Optional.of(ue.context().status());
        } else {
            device = Optional.of(
                    GmmContext.withoutUsim(ue.identity(), ue.here().lai().plmn()));
        }
    }

    /** Who was not asked to prove anything is nobody's subscriber: identity and keys are of no use any more. */
    void over() {
        if (!only) {
            return;
        }
        only = false;
        device = Optional.empty();
        if (ue.hasUsim()) {
            ue.context().forgetIdentity();
            if (ue.context().status() == PsUpdateStatus.UPDATED) {
                before.ifPresent(ue.context()::status);
            }
        }
        before = Optional.empty();
        ue.whereabouts().helpOver();
        ue.session().helpRefused(OptionalInt.empty());
    }
}
