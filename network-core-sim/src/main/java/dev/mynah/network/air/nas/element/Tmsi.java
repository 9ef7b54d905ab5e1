package dev.mynah.network.air.nas.element;

/**
 * A temporary mobile subscriber identity, or the M-TMSI or P-TMSI in its place. TS 23.003 2.4.
 *
 * @param value its 32 bits
 */
public record Tmsi(int value) implements MobileIdentity {

    @Override
    public String toString() {
        return "TMSI %08X".formatted(value);
    }
}
