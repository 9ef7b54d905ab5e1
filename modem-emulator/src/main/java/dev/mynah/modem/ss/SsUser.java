package dev.mynah.modem.ss;

import dev.mynah.modem.Refusal;
import dev.mynah.network.air.nas.ss.component.Component;
import java.util.Optional;

/** Whatever has a transaction: a dialogue of USSD, or one operation. */
interface SsUser {
    /** The transaction can begin. */
    void begun(SsTransaction transaction);

    /** There is no way to the network. */
    void refused(Refusal refusal);

    /** The network asks or answers, and goes on. */
    void said(SsTransaction transaction, Component component);

    /** The network has ended the transaction, with a last word or without. */
    void ended(Optional<Component> last);

    /** The link is gone, or the network was silent for too long. */
    void lost();
}
