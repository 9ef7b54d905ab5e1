package dev.mynah.network.air.nas.ss;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.Optional;

/**
 * Release complete: ends a transaction. TS 24.080 2.5.
 *
 * @param transaction the transaction
 * @param optional last components, a cause
 */
public record ReleaseComplete(TransactionIdentifier transaction, OptionalElements optional) implements SsMessage {

    /** Its elements. */
    public static final Layout<ReleaseComplete> LAYOUT = SsMessageType.RELEASE_COMPLETE
            .layoutOf(ReleaseComplete.class)
            .optional(SsIe.CAUSE, SsIe.FACILITY)
            .as(ReleaseComplete::new);

    /** An end with nothing to say. */
    public static ReleaseComplete of(TransactionIdentifier transaction) {
        return new ReleaseComplete(transaction, OptionalElements.NONE);
    }

    /** An end with a last word. */
    public static ReleaseComplete of(TransactionIdentifier transaction, Octets components) {
        return new ReleaseComplete(transaction, OptionalElements.NONE.with(SsIe.FACILITY, components));
    }

    @Override
    public Optional<Octets> components() {
        return get(SsIe.FACILITY);
    }

    @Override
    public Layout<ReleaseComplete> layout() {
        return LAYOUT;
    }
}
