package dev.mynah.euicc.port;

import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The logical channels of a port and which of them are open (TS 102 221 8.7); the basic one always is. */
final class LogicalChannels {
    /** The channels a port has, the basic one included. */
    private static final int COUNT = 20;

    private static final int LAST_BASIC = 3;

    private final EsimPort port;
    private final LogicalChannel[] channels = new LogicalChannel[COUNT];
    private final boolean[] open = new boolean[COUNT];

    LogicalChannels(EsimPort port) {
        this.port = port;
    }

    /** A card session begins. */
    void reset() {
        for (int i = 0; i < COUNT; i++) {
            open[i] = i == 0;
            channels[i] = new LogicalChannel(i, port);
        }
    }

    /** A profile's files are gone, and with them the channels on which nothing but a card application could go on. */
    void profileChanged() {
        for (int i = 0; i < COUNT; i++) {
            channels[i].profileChanged();
            open[i] = i == 0 || (open[i] && channels[i].cardApplication() != null);
        }
    }

    boolean isOpen(int number) {
        return open[number];
    }

    LogicalChannel channel(int number) {
        return channels[number];
    }

    /** Opens the first free channel; 0 when there is none. */
    int openFree(boolean extended, LogicalChannel from) {
        int last = extended ? COUNT - 1 : LAST_BASIC;
        return IntStream.rangeClosed(1, last)
                .filter(number -> open(number, from))
                .findFirst()
                .orElse(0);
    }

    boolean open(int number, LogicalChannel from) {
        if (number < 1 || number >= COUNT || open[number]) {
            return false;
        }
        open[number] = true;
        channels[number] = new LogicalChannel(number, port);
        if (from.number() != 0) {
            channels[number].copySelection(from);
        }
        return true;
    }

    boolean close(int number) {
        if (number < 1 || number >= COUNT || !open[number]) {
            return false;
        }
        open[number] = false;
        channels[number].close();
        return true;
    }

    boolean anyIn(DedicatedFile application) {
        return any(channel -> channel.application() == application);
    }

    boolean anyOtherIn(CardFile file, LogicalChannel than) {
        return any(channel -> channel != than && channel.isIn(file));
    }

    private boolean any(Predicate<LogicalChannel> which) {
        return IntStream.range(0, COUNT)
                .filter(this::isOpen)
                .mapToObj(this::channel)
                .anyMatch(which);
    }
}
