package dev.mynah.modem;

import dev.mynah.network.air.Rat;

/** Downlink channels of a technology from the first to the last: a band of it, part of one, or a single channel. */
public record ChannelRange(Rat rat, int first, int last) {
    public boolean contains(Rat technology, int channel) {
        return rat == technology && channel >= first && channel <= last;
    }
}
