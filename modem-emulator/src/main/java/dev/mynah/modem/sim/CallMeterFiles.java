package dev.mynah.modem.sim;

import dev.mynah.modem.charges.AccumulatedMeter;
import java.util.Arrays;
import java.util.Optional;

/** EF.ACM and EF.ACMmax, read each time they are asked for: hosts write to them too. TS 31.102 4.2.7 and 4.2.9. */
final class CallMeterFiles implements AccumulatedMeter {
    private static final int LENGTH = 3;
    private static final int MOST = 0xFFFFFF;

    private final SimFiles files;

    CallMeterFiles(SimFiles files) {
        this.files = files;
    }

    /** The newest record is the first. */
    @Override
    public Optional<Integer> units() {
        return files.records(SimFile.ACM).stream().findFirst().flatMap(CallMeterFiles::number);
    }

    /** Nothing but zeros is no limit. */
    @Override
    public Optional<Integer> maximum() {
        return files.read(SimFile.ACM_MAX).flatMap(CallMeterFiles::number).filter(it -> it > 0);
    }

    @Override
    public Optional<Integer> add(int units) {
        int added = Math.min(units, MOST);
        byte[] number = {(byte) (added >> 16), (byte) (added >> 8), (byte) added};
        return files.increase(SimFile.ACM, number)
                .filter(it -> it.length >= LENGTH)
                .flatMap(it -> number(Arrays.copyOf(it, LENGTH)));
    }

    private static Optional<Integer> number(byte[] content) {
        return content.length == LENGTH
                ? Optional.of((content[0] & 0xFF) << 16 | (content[1] & 0xFF) << 8 | (content[2] & 0xFF))
                : Optional.empty();
    }
}
