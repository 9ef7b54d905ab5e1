package dev.mynah.modem.at.sms;

import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.ServiceCentreTime;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.UserDataHeader;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.text.SevenBitText;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Messages as text mode has them: made of what the line has set, and shown in its alphabet. TS 27.005 3.1, 3.3. */
final class TextMode {
    /** The longest text in any alphabet, four digits for each of 160 characters. */
    static final int LONGEST = 1024;

    private static final int TYPE = 0x03;
    private static final int SUBMIT = 0x01;
    private static final int REJECT_DUPLICATES = 0x04;
    private static final int VALIDITY_FORMAT = 0x18;
    private static final int STATUS_REPORT = 0x20;
    private static final int HEADER = 0x40;
    private static final int REPLY_PATH = 0x80;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yy/MM/dd,HH:mm:ss", Locale.ROOT);
    private static final Pattern WRITTEN_TIME =
            Pattern.compile("(\\d\\d)/(\\d\\d)/(\\d\\d),(\\d\\d):(\\d\\d):(\\d\\d)([+-]\\d\\d)");

    private TextMode() {}

    /** {@code <da>} with {@code <toda>}. */
    static Optional<SmsAddress> address(AtPort port, String written, Optional<Integer> type) {
        // With +CSCS="UCS2" hosts write numbers in it, too.
        String number =
                port.alphabet() == Alphabet.UCS2 ? Alphabet.UCS2.decode(written).orElse(written) : written;
        try {
            if (type.isEmpty() || number.startsWith("+")) {
                return Optional.of(SmsAddress.number(number));
            }
            return Optional.of(new SmsAddress(SmsAddress.TypeOfNumber.of(type.get()), type.get() & 0xF, number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An SMS-SUBMIT as {@code +CSMP} has it; empty for what no message can carry. */
    static Optional<Octets> submit(AtPort port, SmsAddress to, byte[] entered) {
        int first = port.get(MessageSettings.FIRST_OCTET);
        DataCodingScheme coding = new DataCodingScheme(port.get(MessageSettings.CODING));
        Optional<ValidityPeriod> validity = validity(port, first);
        if ((first & TYPE) != SUBMIT || validity.isEmpty()) {
            return Optional.empty();
        }
        boolean header = (first & HEADER) != 0;
        Optional<UserData> userData = header ? Optional.of(UserData.NONE) : userData(port.alphabet(), coding, entered);
        Optional<Octets> tpdu = userData.map(it -> new SmsSubmit(
                        (first & REJECT_DUPLICATES) != 0,
                        (first & STATUS_REPORT) != 0,
                        (first & REPLY_PATH) != 0,
                        0,
                        to,
                        port.get(MessageSettings.PROTOCOL_IDENTIFIER),
                        coding,
                        validity.get(),
                        it)
                .encode());
        return header ? tpdu.flatMap(it -> withHeader(it, coding, entered)) : tpdu;
    }

    static Optional<UserData> userData(Alphabet alphabet, DataCodingScheme coding, byte[] entered) {
        try {
            if (coding.alphabet() == DataCodingScheme.Alphabet.GSM_7_BIT && !coding.compressed()) {
                String octets = new String(entered, StandardCharsets.ISO_8859_1);
                return alphabet.decode(octets)
                        .flatMap(SevenBitText::encode)
                        .map(codes -> new UserData(
                                UserDataHeader.NONE, DataCodingScheme.Alphabet.GSM_7_BIT, Octets.of(codes)));
            }
            return Pdu.octets(entered).map(octets -> new UserData(UserDataHeader.NONE, coding.alphabet(), octets));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host writes header and text as the octets of TP-UD. */
    private static Optional<Octets> withHeader(Octets tpdu, DataCodingScheme coding, byte[] entered) {
        return Pdu.octets(entered)
                .filter(it -> it.length() <= UserData.MOST_OCTETS)
                .map(userData -> {
                    byte[] head = tpdu.toByteArray();
                    byte[] whole = Arrays.copyOf(head, head.length + userData.length());
                    whole[0] |= HEADER;
                    boolean septets = coding.alphabet() == DataCodingScheme.Alphabet.GSM_7_BIT;
                    whole[head.length - 1] = (byte) (septets ? userData.length() * 8 / 7 : userData.length());
                    System.arraycopy(userData.toByteArray(), 0, whole, head.length, userData.length());
                    return Octets.of(whole);
                })
                .filter(it ->
                        Tpdu.decode(it, Tpdu.Carrier.DATA_TO_NETWORK).value().isPresent());
    }

    private static Optional<ValidityPeriod> validity(AtPort port, int first) {
        String time = port.get(MessageSettings.VALIDITY_TIME);
        return switch ((first & VALIDITY_FORMAT) >> 3) {
            case 0 -> Optional.of(ValidityPeriod.NONE);
            case 2 -> Optional.of(new ValidityPeriod.Relative(port.get(MessageSettings.VALIDITY)));
            case 3 -> time(time).map(ValidityPeriod.Absolute::new);
            default ->
                Pdu.octets(time.getBytes(StandardCharsets.ISO_8859_1))
                        .filter(it -> it.length() == 7)
                        .map(ValidityPeriod.Enhanced::new);
        };
    }

    /** {@code <scts>}: the zone in quarters of an hour. */
    static String time(ServiceCentreTime time) {
        int quarters = time.time().getOffset().getTotalSeconds() / 900;
        return time.time().format(TIME)
                + String.format(Locale.ROOT, "%s%02d", quarters < 0 ? "-" : "+", Math.abs(quarters));
    }

    static Optional<ServiceCentreTime> time(String written) {
        Matcher matcher = WRITTEN_TIME.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ServiceCentreTime(OffsetDateTime.of(
                    2000 + number(matcher, 1),
                    number(matcher, 2),
                    number(matcher, 3),
                    number(matcher, 4),
                    number(matcher, 5),
                    number(matcher, 6),
                    0,
                    ZoneOffset.ofTotalSeconds(number(matcher, 7) * 900))));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** {@code <data>}: text in the line's alphabet, or hexadecimal digits where it is none, or has a header. */
    static String data(AtPort port, UserData userData) {
        boolean plain =
                userData.header().isEmpty() || userData.header().concatenation().isPresent();
        if (userData.alphabet() == DataCodingScheme.Alphabet.GSM_7_BIT && plain) {
            return port.alphabet().encode(userData.text().orElse(""));
        }
        return userData.octets().toString().toUpperCase(Locale.ROOT);
    }
}
