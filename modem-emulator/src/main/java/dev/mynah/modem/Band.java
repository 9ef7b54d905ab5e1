package dev.mynah.modem;

import dev.mynah.network.air.Rat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An operating band with its downlink channels.
 *
 * @param number the standard's, as 20 for LTE band 20; GSM's bands have no numbers, and theirs is the place in the list of TS
 *     45.005 2: 8 for GSM 850, 9 to 11 for P-, E- and R-GSM 900, 12 for DCS 1800, 13 for PCS 1900
 * @param channels one range or, for GSM 900, two
 */
public record Band(Rat rat, int number, List<ChannelRange> channels) {
    /** TS 45.005 2. PCS 1900 has the numbers of DCS 1800 from 512 to 810, and nobody but the network can tell. */
    private static final String GERAN = """
            3 259-293   4 306-340   6 438-511   8 128-251   9 1-124     10 0-124    10 975-1023 11 0-124
            11 955-1023 12 512-885  13 512-810  14 0-124    14 940-1023
            """;

    /** TS 25.101 table 5.1. */
    private static final String UTRAN = """
            1 10562-10838  2 9662-9938   3 1162-1513    4 1537-1738    5 4357-4458    6 4387-4413    7 2237-2563
            8 2937-3088    9 9237-9387   10 3112-3388   11 3712-3787   12 3842-3903   13 4017-4043   14 4117-4143
            19 712-763     20 4512-4638  21 862-912     22 4662-5038   25 5112-5413   26 5762-5913
            """;

    /** TS 36.101 table 5.7.3-1. */
    private static final String EUTRAN = """
            1 0-599         2 600-1199      3 1200-1949     4 1950-2399     5 2400-2649     6 2650-2749
            7 2750-3449     8 3450-3799     9 3800-4149     10 4150-4749    11 4750-4949    12 5010-5179
            13 5180-5279    14 5280-5379    17 5730-5849    18 5850-5999    19 6000-6149    20 6150-6449
            21 6450-6599    22 6600-7399    23 7500-7699    24 7700-8039    25 8040-8689    26 8690-9039
            27 9040-9209    28 9210-9659    30 9770-9869    31 9870-9919    33 36000-36199  34 36200-36349
            35 36350-36949  36 36950-37549  37 37550-37749  38 37750-38249  39 38250-38649  40 38650-39649
            41 39650-41589  42 41590-43589  43 43590-45589  44 45590-46589  45 46590-46789  46 46790-54539
            47 54540-55239  48 55240-56739  49 56740-58239  50 58240-59089  51 59090-59139  52 59140-60139
            53 60140-60254  65 65536-66435  66 66436-67335  68 67536-67835  70 68336-68585  71 68586-68935
            72 68936-68985  73 68986-69035  74 69036-69465  85 70366-70545  87 70546-70595  88 70596-70645
            """;

    /** TS 38.104 tables 5.4.2.3-1 and 5.4.2.3-2. */
    private static final String NGRAN = """
            1 422000-434000      2 386000-398000      3 361000-376000      5 173800-178800      7 524000-538000
            8 185000-192000      12 145800-149200     14 151600-153600     18 172000-175000     20 158200-164200
            25 386000-399000     26 171800-178800     28 151600-160600     29 143400-145600     30 470000-472000
            34 402000-405000     38 514000-524000     39 376000-384000     40 460000-480000     41 499200-537999
            46 743334-795000     48 636667-646666     50 286400-303400     51 285400-286400     53 496700-499000
            65 422000-440000     66 422000-440000     70 399000-404000     71 123400-130400     74 295000-303600
            75 286400-303400     76 285400-286400     77 620000-680000     78 620000-653333     79 693334-733333
            90 499200-538000     91 285400-286400     92 286400-303400     93 285400-286400     94 286400-303400
            96 795000-875000     257 2054166-2104165  258 2016667-2070832  260 2229166-2279165  261 2070833-2084999
            """;

    private static final Map<Rat, List<Band>> TABLE = new EnumMap<>(Map.of(
            Rat.GSM, read(Rat.GSM, GERAN),
            Rat.UTRAN, read(Rat.UTRAN, UTRAN),
            Rat.E_UTRAN, read(Rat.E_UTRAN, EUTRAN),
            Rat.NR, read(Rat.NR, NGRAN)));

    public Band {
        channels = List.copyOf(channels);
    }

    /** All bands of a technology that have a downlink, by number. A modem of ours hears all of them. */
    public static List<Band> all(Rat rat) {
        return TABLE.getOrDefault(rat, List.of());
    }

    /** Empty where there is none of the number, or it has no downlink. */
    public static Optional<Band> of(Rat rat, int number) {
        return all(rat).stream().filter(it -> it.number() == number).findFirst();
    }

    /** The bands a channel is in, by number; several where they overlap. */
    public static List<Band> at(Rat rat, int channel) {
        return all(rat).stream()
                .filter(it -> it.channels().stream().anyMatch(range -> range.contains(rat, channel)))
                .toList();
    }

    private static List<Band> read(Rat rat, String table) {
        String[] words = table.strip().split("\\s+");
        Map<Integer, List<ChannelRange>> bands = new LinkedHashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            String[] ends = words[i + 1].split("-");
            bands.computeIfAbsent(Integer.valueOf(words[i]), it -> new ArrayList<>())
                    .add(new ChannelRange(rat, Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return bands.entrySet().stream()
                .map(it -> new Band(rat, it.getKey(), it.getValue()))
                .toList();
    }
}
