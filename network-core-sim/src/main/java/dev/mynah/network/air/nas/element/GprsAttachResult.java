package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a station has been attached for. TS 24.008 10.5.5.1.
 *
 * @param combined whether for non-GPRS services too
 * @param followOn whether it may go on with a request on this connection
 */
public record GprsAttachResult(boolean combined, boolean followOn) {

    private static final int GPRS_ONLY = 1;
    private static final int COMBINED = 3;

    /** Its coding, half an octet. */
    public static final ElementType<GprsAttachResult> TYPE = ElementType.of(
            "Attach result",
            "TS 24.008 10.5.5.1",
            in -> {
                int bits = in.octet();
                return new GprsAttachResult((bits & 7) == COMBINED, bits > 7);
            },
            (result, out) -> out.octet((result.combined ? COMBINED : GPRS_ONLY) | (result.followOn ? 8 : 0)));
}
