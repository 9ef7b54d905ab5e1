package dev.mynah.network.gsup;

import dev.mynah.network.air.nas.Octets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Finds the frames in what a link brings, however it was cut. Keeps at most one frame that is not complete yet. */
public final class IpaReader {

    private final Consumer<IpaFrame> frames;
    private byte[] kept = new byte[0];

    /** Gives each frame away as soon as it is complete. */
    public IpaReader(Consumer<IpaFrame> frames) {
        this.frames = frames;
    }

    /** Takes the next octets of the link. */
    public void accept(byte[] octets) {
        byte[] all = octets;
        if (kept.length > 0) {
            all = Arrays.copyOf(kept, kept.length + octets.length);
            System.arraycopy(octets, 0, all, kept.length, octets.length);
        }
        int at = 0;
        while (all.length - at >= IpaFrame.HEADER) {
            int length = (all[at] & 0xFF) << 8 | (all[at + 1] & 0xFF);
            int end = at + IpaFrame.HEADER + length;
            if (end > all.length) {
                break;
            }
            frames.accept(
                    new IpaFrame(all[at + 2] & 0xFF, Octets.of(Arrays.copyOfRange(all, at + IpaFrame.HEADER, end))));
            at = end;
        }
        kept = Arrays.copyOfRange(all, at, all.length);
    }
}
