package dev.mynah.network.air.nas.ss;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Mandatory;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.Optional;

/**
 * Facility: goes on with a transaction. TS 24.080 2.3.
 *
 * @param transaction the transaction
 * @param facility its components
 * @param optional elements not known to it
 */
public record Facility(TransactionIdentifier transaction, Octets facility, OptionalElements optional)
        implements SsMessage {

    /** Its elements. */
    public static final Layout<Facility> LAYOUT = SsMessageType.FACILITY
            .layoutOf(Facility.class)
            .mandatory(Mandatory.lv(SsIe.COMPONENTS, 1, Mandatory.OPEN), Facility::facility)
            .as(Facility::new);

    /** Without other elements. */
    public static Facility of(TransactionIdentifier transaction, Octets components) {
        return new Facility(transaction, components, OptionalElements.NONE);
    }

    @Override
    public Optional<Octets> components() {
        return Optional.of(facility);
    }

    @Override
    public Layout<Facility> layout() {
        return LAYOUT;
    }
}
