package dev.mynah.modem.baseband;

import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.NvItems;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The channels a slot looks for cells on, kept over power cycles, one range a word: {@code E_UTRAN:1200-1949}. */
final class KeptChannels {
    private static final Pattern RANGE =
            Pattern.compile("(GSM|UTRAN|E_UTRAN|NR):(-?[0-9]{1,10})-(-?[0-9]{1,10})(?: |$)");

    private final NvItems items;
    private final String key;

    KeptChannels(NvItems items, String keyPrefix) {
        this.items = items;
        this.key = keyPrefix + "/channels";
    }

    /** Empty for all channels. */
    List<ChannelRange> get() {
        return RANGE.matcher(items.get(key).orElse(""))
                .results()
                .map(KeptChannels::range)
                .toList();
    }

    private static ChannelRange range(MatchResult found) {
        return new ChannelRange(Rat.valueOf(found.group(1)), channel(found.group(2)), channel(found.group(3)));
    }

    /** Hosts choose any number, also where there is no channel. */
    private static int channel(String digits) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(digits)));
    }

    void set(List<ChannelRange> wanted) {
        if (wanted.isEmpty()) {
            items.remove(key);
        } else {
            items.put(
                    key,
                    wanted.stream()
                            .map(it -> it.rat() + ":" + it.first() + "-" + it.last())
                            .collect(Collectors.joining(" ")));
        }
    }
}
