package dev.mynah.modem.baseband;

import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.UsageSetting;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.List;

/** What a user has the stack do or leave besides networks and technologies. Usage and channels are kept over a power cycle. */
final class UserChoices {
    private static final String USAGE = "/usage";

    private final String usageKey;
    private final NvItems items;
    private final KeptChannels keptChannels;
    private List<ChannelRange> channels;
    private UsageSetting usage;
    private boolean n1Mode = true;
    private boolean nullAlgorithms = true;

    UserChoices(String keyPrefix, NvItems items) {
        this.usageKey = keyPrefix + USAGE;
        this.items = items;
        this.keptChannels = new KeptChannels(items, keyPrefix);
        this.channels = keptChannels.get();
        this.usage =
                UsageSetting.VOICE_CENTRIC.name().equals(items.get(usageKey).orElse(""))
                        ? UsageSetting.VOICE_CENTRIC
                        : UsageSetting.DATA_CENTRIC;
    }

    /** Whether a technology is not disabled with its core network. */
    boolean open(Rat rat) {
        return n1Mode || rat != Rat.NR;
    }

    void n1Mode(boolean enabled) {
        n1Mode = enabled;
    }

    boolean lookedFor(Cell cell) {
        return channels.isEmpty() || channels.stream().anyMatch(it -> it.contains(cell.rat(), cell.channel()));
    }

    List<ChannelRange> channels() {
        return channels;
    }

    void channels(List<ChannelRange> wanted) {
        channels = List.copyOf(wanted);
        keptChannels.set(channels);
    }

    boolean nullAlgorithms() {
        return nullAlgorithms;
    }

    void nullAlgorithms(boolean taken) {
        nullAlgorithms = taken;
    }

    boolean wantsCalls() {
        return usage == UsageSetting.VOICE_CENTRIC;
    }

    UsageSetting usage() {
        return usage;
    }

    void usage(UsageSetting wanted) {
        usage = wanted;
        items.put(usageKey, wanted.name());
    }
}
