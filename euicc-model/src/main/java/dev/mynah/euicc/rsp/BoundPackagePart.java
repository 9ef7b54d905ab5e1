package dev.mynah.euicc.rsp;

import dev.mynah.euicc.tlv.Tlv;

/** What comes out of a {@link BoundPackageReader}, in the order of the package. */
public sealed interface BoundPackagePart {

    /** InitialiseSecureChannel, {@code BF23}. */
    record Opening(Tlv request) implements BoundPackagePart {}

    /**
     * A protected segment.
     *
     * @param command which it is a part of
     * @param value payload and MAC
     */
    record Segment(BppCommand command, int tag, byte[] value) implements BoundPackagePart {}

    /** All segments of a command have come. */
    record Complete(BppCommand command) implements BoundPackagePart {}

    /** What came is no bound profile package from here on; the reader takes nothing more. */
    record Broken(BppCommand command) implements BoundPackagePart {}
}
