package dev.mynah.hal.service.voice;

import dev.mynah.hal.radio.voice.EmergencyNumber;
import dev.mynah.modem.Calls.HelpNumber;
import dev.mynah.modem.Calls.HelpSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The numbers that call for help, each once, with all who say so; a network's hold in its country. */
final class HelpNumbers {
    /** The bits that the HAL knows of TS 24.008 10.5.4.33. */
    private static final int CATEGORIES = 0x7F;

    /** What is one number for the HAL. */
    private record Key(String number, String mcc, int categories) {}

    private HelpNumbers() {}

    static List<EmergencyNumber> of(List<HelpNumber> numbers) {
        Map<Key, Integer> sources = new LinkedHashMap<>();
        for (HelpNumber each : numbers) {
            String mcc = each.network().map(it -> it.mcc()).orElse("");
            sources.merge(
                    new Key(each.digits(), mcc, categories(each.category())),
                    source(each.source()),
                    (some, more) -> some | more);
        }
        List<EmergencyNumber> all = new ArrayList<>();
        sources.forEach((key, from) ->
                all.add(new EmergencyNumber(key.number(), key.mcc(), "", key.categories(), List.of(), from)));
        return all;
    }

    static int categories(int bits) {
        return bits & CATEGORIES;
    }

    private static int source(HelpSource source) {
        return switch (source) {
            case CARD -> EmergencyNumber.SOURCE_SIM;
            case NETWORK -> EmergencyNumber.SOURCE_NETWORK_SIGNALING;
            case STANDARD -> EmergencyNumber.SOURCE_DEFAULT;
        };
    }
}
