package dev.mynah.modem.mm5g;

import dev.mynah.modem.sim.UpdateStatus5gs;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Being registered for emergency services and nothing else: with whatever USIM there is, or with none, as the device that it
 * is. What the network gave goes when that is over. TS 24.501 5.5.1.2, TS 23.501 5.16.4.
 */
final class Emergency {
    private final Mm5gSublayer ue;
    private boolean only;
    private Optional<RegistrationContext> device = Optional.empty();
    private Optional<UpdateStatus5gs> before = Optional.empty();

    Emergency(Mm5gSublayer ue) {
        this.ue = ue;
    }

    /** Whether the UE is registered, or registers, for nothing but help. */
    boolean only() {
        return only;
    }

    /** As what a UE without a USIM is registered. */
    Optional<RegistrationContext> device() {
        return device;
    }

    /** Whether the UE may ask here: not registered and not about to be, in a cell that lets it. TS 24.501 5.2.2.3. */
    boolean possible() {
        return ue.state().deregistered() && ue.whereabouts().takesHelp();
    }

    /** A connection the network was to release is no reason to wait. TS 24.501 5.3.1.3. */
    void begin() {
        if (ue.connected()) {
            ue.letGo();
        }
        only = true;
        if (ue.hasUsim()) {
            before = Optional.of(ue.context().status());
        } else {
            device = Optional.of(RegistrationContext.withoutUsim());
        }
        ue.whereabouts().callForHelp();
    }

    /** Who was not asked to prove anything is nobody's subscriber: identity and keys are of no use any more. */
    void over() {
        if (!only) {
            return;
        }
        only = false;
        device = Optional.empty();
        if (ue.hasUsim()) {
            ue.held().forgetIdentity();
            if (ue.context().status() == UpdateStatus5gs.UPDATED) {
                before.ifPresent(ue.context()::status);
            }
        } else {
            ue.security().forget();
        }
        before = Optional.empty();
        ue.whereabouts().helpOver();
        ue.session().helpRefused(OptionalInt.empty());
    }
}
