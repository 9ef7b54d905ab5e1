package dev.mynah.network.air.nas.ss;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import java.util.Optional;

/**
 * Register: begins a transaction. TS 24.080 2.4.
 *
 * @param transaction the transaction it begins
 * @param optional the components and, from a UE, the version
 */
public record Register(TransactionIdentifier transaction, OptionalElements optional) implements SsMessage {

    /** Its elements. */
    public static final Layout<Register> LAYOUT = SsMessageType.REGISTER
            .layoutOf(Register.class)
            .optional(SsIe.FACILITY, SsIe.VERSION)
            .as(Register::new);

    /** As a network begins one. */
    public static Register of(TransactionIdentifier transaction, Octets components) {
        return new Register(transaction, OptionalElements.NONE.with(SsIe.FACILITY, components));
    }

    /** As a UE begins one: it says which phase of the protocol it speaks. */
    public Register withVersion(int version) {
        return new Register(transaction, optional.with(SsIe.VERSION, version));
    }

    @Override
    public Optional<Octets> components() {
        return get(SsIe.FACILITY);
    }

    @Override
    public Layout<Register> layout() {
        return LAYOUT;
    }
}
