package dev.mynah.testbed.subscribers;

import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AkaParameters.Algorithm;
import dev.mynah.euicc.aka.MilenageConstants;
import dev.mynah.euicc.aka.SequenceNumberRules;
import dev.mynah.euicc.aka.TuakLengths;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.hlr.ServiceProfile;
import dev.mynah.network.hlr.SubscriberSpec;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;

/** Makes rows of subscribers. */
public final class SubscriberRow {
    private SubscriberRow() {}

    /** A subscriber as a row, secrets and all; what is as usual is left out. */
    public static Row of(int line, SubscriberSpec subscriber) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            String text = column.service()
                    ? text(column, subscriber.services())
                    : column.secret() ? text(column, subscriber.key()) : text(column, subscriber);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
        return new Row(line, texts);
    }

    private static String text(Column column, SubscriberSpec subscriber) {
        return switch (column) {
            case IMSI -> subscriber.imsi();
            case MSISDN -> subscriber.msisdn().isEmpty() ? "" : "+" + subscriber.msisdn();
            case AMF -> subscriber.amf() == 0x8000 ? "" : "0x%04X".formatted(subscriber.amf());
            case SQN -> subscriber.sqn() == 0 ? "" : "%012X".formatted(subscriber.sqn());
            case APNS -> spaced(subscriber.apns());
            case ROAMING ->
                subscriber.roaming().anywhere()
                        ? "any"
                        : sorted(subscriber.roaming().networks().stream().map(Plmn::toString));
            case ICCID -> subscriber.card().iccid().orElse("");
            case EID -> subscriber.card().eid().orElse("");
            case ONLY_EID -> subscriber.card().onlyEid().orElse("");
            default -> "";
        };
    }

    private static String text(Column column, AkaParameters key) {
        boolean milenage = key.algorithm() == Algorithm.MILENAGE;
        boolean tuak = key.algorithm() == Algorithm.TUAK;
        boolean own = milenage && !key.constants().equals(MilenageConstants.STANDARD);
        return switch (column) {
            case ALGORITHM -> word(key.algorithm());
            case K -> hex(key.key());
            case OPC -> milenage ? hex(key.operatorVariant()) : "";
            case TOPC -> tuak ? hex(key.operatorVariant()) : "";
            case ROTATIONS -> own ? hex(key.constants().rotations()) : "";
            case ADDITIONS -> own ? hex(key.constants().additions()) : "";
            case KECCAK_ITERATIONS -> tuak ? unless(1, key.keccakIterations()) : "";
            case RES_BITS -> tuak ? unless(64, TuakLengths.of(key.options()).res()) : "";
            case IND_BITS ->
                unless(SequenceNumberRules.STANDARD.indBits(), key.rules().indBits());
            case AGE_LIMIT -> unless(0, key.rules().ageLimit().orElse(0));
            default -> "";
        };
    }

    private static String text(Column column, ServiceProfile services) {
        return switch (column) {
            case CIRCUITS -> no(services.circuits());
            case PACKETS -> no(services.packets());
            case MORE_NUMBERS ->
                spaced(services.moreNumbers().stream().map(it -> "+" + it).toList());
            case TELEPHONY -> no(services.telephony());
            case MESSAGES_OUT -> no(services.messagesOut());
            case MESSAGES_IN -> no(services.messagesIn());
            case WITHOUT ->
                sorted(ServiceProfile.USUAL.services().stream()
                        .filter(code -> !services.services().contains(code))
                        .map(Enum::name));
            case ADVICE_OF_CHARGE ->
                services.services().contains(SsCode.AOCC)
                        ? "charging"
                        : services.services().contains(SsCode.AOCI) ? "information" : "";
            case BARRED -> sorted(services.barred().stream().map(Enum::name));
            case RESTRICTION -> word(services.restriction());
            case BARRING_PASSWORD ->
                services.password().equals(ServiceProfile.USUAL.password()) ? "" : services.password();
            case NAME -> services.name();
            case NOT_IN -> sorted(services.notIn().stream().map(SubscriberRow::word));
            case IMEI -> services.imei().orElse("");
            default -> "";
        };
    }

    private static String word(Algorithm algorithm) {
        return switch (algorithm) {
            case MILENAGE -> "milenage";
            case TUAK -> "tuak";
            case USIM_TEST -> "test";
            case COMP128_V1 -> "comp128v1";
            case COMP128_V2 -> "comp128v2";
            case COMP128_V3 -> "comp128v3";
        };
    }

    private static String word(CliRestriction restriction) {
        return switch (restriction) {
            case PERMANENT -> "always";
            case TEMPORARY_RESTRICTED -> "unless-asked";
            default -> "";
        };
    }

    private static String word(Rat technology) {
        return switch (technology) {
            case GSM -> "gsm";
            case UTRAN -> "umts";
            case E_UTRAN -> "lte";
            case NR -> "nr";
        };
    }

    private static String unless(long usual, long value) {
        return value == usual ? "" : String.valueOf(value);
    }

    private static String no(boolean provided) {
        return provided ? "" : "no";
    }

    private static String sorted(Stream<String> all) {
        return spaced(all.sorted().toList());
    }

    private static String spaced(Collection<String> all) {
        return String.join(" ", all);
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().withUpperCase().formatHex(octets);
    }
}
