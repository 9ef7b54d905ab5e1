package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What has been updated. TS 24.008 10.5.5.17.
 *
 * @param combined whether the location area too
 * @param isr whether idle mode signalling reduction is activated
 * @param followOn whether the station may go on with a request on this connection
 */
public record GprsUpdateResult(boolean combined, boolean isr, boolean followOn) {

    /** Its coding, half an octet. */
    public static final ElementType<GprsUpdateResult> TYPE = ElementType.of(
            "Update result",
            "TS 24.008 10.5.5.17",
            in -> {
                int bits = in.octet();
                return new GprsUpdateResult((bits & 1) != 0, (bits & 4) != 0, bits > 7);
            },
            (result, out) -> out.octet((result.combined ? 1 : 0) | (result.isr ? 4 : 0) | (result.followOn ? 8 : 0)));
}
