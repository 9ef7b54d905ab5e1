package dev.mynah.network.air.nas.ss.component;

import dev.mynah.network.air.nas.Decoded;
import dev.mynah.network.air.nas.Octets;
import java.util.List;
import java.util.Optional;

/** The argument of callDeflection. TS 24.080 4.4.2, CallDeflectionArg. */
public record DeflectedTo(AddressString number) {

    private static final int NUMBER = 0x80;

    /** Reads one. Never throws. */
    public static Decoded<DeflectedTo> decode(Octets argument) {
        return argument.decode(in -> new DeflectedTo(
                AddressString.read(BerFields.of(in).mandatory(NUMBER).reader())));
    }

    /** Its octets. */
    public Octets encode() {
        return BerElement.holding(BerElement.SEQUENCE, List.of(Optional.of(new BerElement(NUMBER, number.encode()))))
                .encode();
    }
}
