package dev.mynah.modem.emm;

import dev.mynah.modem.sim.EpsUpdateStatus;
import java.util.Arrays;
import java.util.Optional;

/**
 * Being attached for emergency bearer services and nothing else: with whatever USIM there is, or with none, as the device
 * that it is. What the network gave goes when that is over. TS 24.301 5.5.1.2, TS 23.401 4.3.12.
 */
final class Emergency {
    private final EmmUe ue;
    private boolean only;
    private Optional<MobilityContext> device = Optional.empty();
    private Optional<EpsUpdateStatus> before = Optional.empty();

    Emergency(EmmUe ue) {
        this.ue = ue;
    }

    /** Whether the UE is attached, or attaches, for nothing but help. */
    boolean only() {
        return only;
    }

    /** As what a UE without a USIM is attached. */
    Optional<MobilityContext> device() {
        return device;
    }

    /** Whether the UE may ask here: not attached and not about to be, in a cell that lets it. TS 24.301 5.2.2.3. */
    boolean possible() {
        EmmState state = ue.state();
        boolean idle = state == EmmState.DEREGISTERED_NO_IMSI
                || Arrays.asList(EmmSteps.CAMPING_UNREGISTERED).contains(state);
        return idle && ue.place().takesHelp();
    }

    /** A connection the network was to release is no reason to wait. TS 24.301 5.3.1.2. */
    void begin() {
        if (ue.connection().open()) {
            ue.connection().letGo();
        }
        only = true;
        if (ue.hasUsim()) {
            before = Optional.of(ue.context().status());
        } else {
            device = Optional.of(MobilityContext.of(ue.equipment().identity()));
        }
        ue.place().callForHelp();
    }

    /** Who was not asked to prove anything is nobody's subscriber: identity and keys are of no use any more. */
    void over() {
        if (!only) {
            return;
        }
        only = false;
        device = Optional.empty();
        if (ue.hasUsim()) {
            ue.registration().forgetIdentity();
            if (ue.context().status() == EpsUpdateStatus.UPDATED) {
                before.ifPresent(ue.context()::status);
            }
        } else {
            ue.security().forget();
        }
        before = Optional.empty();
        ue.place().helpOver();
    }
}
