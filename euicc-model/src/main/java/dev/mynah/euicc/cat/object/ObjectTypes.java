package dev.mynah.euicc.cat.object;

import dev.mynah.euicc.file.content.AlphaIdentifier;
import dev.mynah.euicc.file.content.SwappedDigits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The objects that are understood (TS 102 223 9.3, TS 31.111 9.3). A {@code true} says that the receiver has to understand it. */
public final class ObjectTypes {

    private static final BitSet KNOWN = new BitSet();
    private static final int LONGEST_ALPHA = 60;

    public static final ObjectType<CommandDetails> COMMAND_DETAILS = of(
            0x01,
            true,
            "Command details",
            "8.6",
            new CommandDetails(0, 0, 0),
            CommandDetails::encode,
            CommandDetails::decode);
    public static final ObjectType<DeviceIdentities> DEVICE_IDENTITIES = of(
            0x02,
            true,
            "Device identities",
            "8.7",
            new DeviceIdentities(0, 0),
            DeviceIdentities::encode,
            DeviceIdentities::decode);
    public static final ObjectType<Result> RESULT =
            of(0x03, true, "Result", "8.12", Result.of(GeneralResult.PERFORMED), Result::encode, Result::decode);
    public static final ObjectType<CatDuration> DURATION =
            of(0x04, true, "Duration", "8.8", new CatDuration(1, 1), CatDuration::encode, CatDuration::decode);
    public static final ObjectType<String> ALPHA_IDENTIFIER = of(
            0x05,
            true,
            "Alpha identifier",
            "8.2",
            "",
            text -> AlphaText.encode(text, LONGEST_ALPHA),
            bytes -> Optional.of(AlphaIdentifier.decode(bytes)));
    public static final ObjectType<Address> ADDRESS =
            of(0x06, true, "Address", "8.1", Address.of(""), Address::encode, Address::decode);
    public static final ObjectType<byte[]> CAPABILITY_CONFIGURATION = bytes(0x07, true, "Capability parameters", "8.4");
    public static final ObjectType<byte[]> SUBADDRESS = bytes(0x08, true, "Subaddress", "8.3");
    public static final ObjectType<Address> SS_STRING =
            of(0x09, true, "SS string", "8.14", Address.controlString(""), Address::encode, Address::decode);
    public static final ObjectType<CodedText> USSD_STRING =
            of(0x0A, true, "USSD string", "8.17", CodedText.NONE, CodedText::encode, CodedText::decode);
    public static final ObjectType<byte[]> SMS_TPDU = bytes(0x0B, true, "SMS TPDU", "8.13");
    public static final ObjectType<byte[]> CELL_BROADCAST_PAGE = bytes(0x0C, true, "Cell Broadcast page", "8.5");
    public static final ObjectType<CodedText> TEXT_STRING =
            of(0x0D, true, "Text string", "8.15", CodedText.NONE, CodedText::encode, CodedText::decode);
    public static final ObjectType<Integer> TONE = number(0x0E, true, "Tone", "8.16", 1);
    public static final ObjectType<Item> ITEM = of(0x0F, true, "Item", "8.9", Item.NONE, Item::encode, Item::decode);
    public static final ObjectType<Integer> ITEM_IDENTIFIER = number(0x10, true, "Item identifier", "8.10", 1);
    public static final ObjectType<ResponseLength> RESPONSE_LENGTH = of(
            0x11,
            true,
            "Response length",
            "8.11",
            new ResponseLength(0, 255),
            ResponseLength::encode,
            ResponseLength::decode);
    public static final ObjectType<FileList> FILE_LIST =
            of(0x12, true, "File list", "8.18", new FileList(List.of()), FileList::encode, FileList::decode);
    public static final ObjectType<LocationInformation> LOCATION_INFORMATION = of(
            0x13,
            true,
            "Location information",
            "8.19",
            new LocationInformation("00101", 0, 0, LocationInformation.Access.E_UTRAN),
            LocationInformation::encode,
            LocationInformation::decode);
    public static final ObjectType<String> IMEI = of(
            0x14,
            true,
            "IMEI",
            "8.20",
            "",
            // The parity bit and "identity" stand in the first half byte, as in a mobile identity (TS 24.008 10.5.1.4).
            digits -> SwappedDigits.encode("*" + digits, 8),
            bytes -> Optional.of(SwappedDigits.decode(bytes, 0, bytes.length))
                    .map(it -> it.substring(Math.min(1, it.length()))));
    public static final ObjectType<Boolean> HELP_REQUEST = flag(0x15, true, "Help request", "8.21");
    public static final ObjectType<byte[]> NETWORK_MEASUREMENT_RESULTS =
            bytes(0x16, true, "Network measurement results", "8.22");
    public static final ObjectType<CodedText> DEFAULT_TEXT =
            of(0x17, false, "Default text", "8.23", CodedText.NONE, CodedText::encode, CodedText::decode);
    public static final ObjectType<byte[]> ITEMS_NEXT_ACTION = bytes(0x18, false, "Items next action", "8.24");
    public static final ObjectType<byte[]> EVENT_LIST = bytes(0x19, true, "Event list", "8.25");
    public static final ObjectType<byte[]> CAUSE = bytes(0x1A, true, "Cause", "8.26");
    public static final ObjectType<Integer> LOCATION_STATUS = number(0x1B, true, "Location status", "8.27", 0);
    public static final ObjectType<byte[]> TRANSACTION_IDENTIFIER = bytes(0x1C, true, "Transaction identifier", "8.28");
    public static final ObjectType<Icon> ICON =
            of(0x1E, false, "Icon identifier", "8.31", new Icon(true, 1), Icon::encode, Icon::decode);
    public static final ObjectType<byte[]> ITEM_ICONS = bytes(0x1F, false, "Item icon identifiers", "8.32");
    public static final ObjectType<Integer> TIMER_IDENTIFIER = number(0x24, true, "Timer identifier", "8.37", 1);
    public static final ObjectType<Duration> TIMER_VALUE =
            of(0x25, true, "Timer value", "8.38", Duration.ZERO, TimerValue::encode, TimerValue::decode);
    public static final ObjectType<OffsetDateTime> DATE_TIME = of(
            0x26,
            true,
            "Date-time and time zone",
            "8.39",
            OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            TimeStamp::encode,
            TimeStamp::decode);
    public static final ObjectType<Boolean> IMMEDIATE_RESPONSE = flag(0x2B, false, "Immediate response", "8.43");
    public static final ObjectType<String> DTMF_STRING = of(
            0x2C,
            true,
            "DTMF string",
            "8.44",
            "",
            digits -> SwappedDigits.encode(digits, (digits.length() + 1) / 2),
            bytes -> Optional.of(SwappedDigits.decode(bytes, 0, bytes.length)));
    public static final ObjectType<String> LANGUAGE = ascii(0x2D, true, "Language", "8.45");
    public static final ObjectType<Integer> TIMING_ADVANCE = number(0x2E, true, "Timing advance", "8.46", 0);
    public static final ObjectType<byte[]> AID = bytes(0x2F, true, "AID", "8.60");
    public static final ObjectType<Integer> BROWSER_IDENTITY = number(0x30, false, "Browser identity", "8.47", 0);
    public static final ObjectType<String> URL = ascii(0x31, false, "URL", "8.48");
    public static final ObjectType<byte[]> BEARER = bytes(0x32, false, "Bearer", "8.49");
    public static final ObjectType<byte[]> PROVISIONING_FILE = bytes(0x33, false, "Provisioning file", "8.50");
    public static final ObjectType<Integer> BROWSER_TERMINATION_CAUSE =
            number(0x34, true, "Browser termination cause", "8.51", 0);
    public static final ObjectType<BearerDescription> BEARER_DESCRIPTION = of(
            0x35,
            false,
            "Bearer description",
            "8.52",
            BearerDescription.DEFAULT,
            BearerDescription::encode,
            BearerDescription::decode);
    public static final ObjectType<byte[]> CHANNEL_DATA = bytes(0x36, true, "Channel data", "8.53");
    public static final ObjectType<Integer> CHANNEL_DATA_LENGTH = number(0x37, true, "Channel data length", "8.54", 0);
    public static final ObjectType<ChannelStatus> CHANNEL_STATUS = of(
            0x38,
            true,
            "Channel status",
            "8.56",
            new ChannelStatus(0, false, 0),
            ChannelStatus::encode,
            ChannelStatus::decode);
    public static final ObjectType<Integer> BUFFER_SIZE = of(
            0x39,
            false,
            "Buffer size",
            "8.55",
            0,
            size -> new byte[] {(byte) (size >> 8), (byte) (int) size},
            bytes -> bytes.length != 2 ? Optional.empty() : Optional.of((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)));
    public static final ObjectType<TransportLevel> TRANSPORT_LEVEL = of(
            0x3C,
            false,
            "UICC/terminal interface transport level",
            "8.59",
            new TransportLevel(TransportLevel.UDP_REMOTE, 0),
            TransportLevel::encode,
            TransportLevel::decode);
    public static final ObjectType<OtherAddress> OTHER_ADDRESS = of(
            0x3E,
            false,
            "Other address",
            "8.58",
            new OtherAddress(new byte[0]),
            OtherAddress::encode,
            OtherAddress::decode);
    public static final ObjectType<byte[]> ACCESS_TECHNOLOGY = bytes(0x3F, true, "Access technology", "8.62");
    public static final ObjectType<String> NETWORK_ACCESS_NAME =
            of(0x47, false, "Network access name", "8.61", "", AccessPointName::encode, AccessPointName::decode);
    public static final ObjectType<byte[]> TEXT_ATTRIBUTE = bytes(0x50, false, "Text attribute", "8.72");
    public static final ObjectType<byte[]> ITEM_TEXT_ATTRIBUTES = bytes(0x51, false, "Item text attributes", "8.73");
    public static final ObjectType<String> IMEISV = of(
            0x62,
            true,
            "IMEISV",
            "8.74",
            "",
            digits -> SwappedDigits.encode("3" + digits, 9),
            bytes -> Optional.of(SwappedDigits.decode(bytes, 0, bytes.length))
                    .map(it -> it.substring(Math.min(1, it.length()))));
    public static final ObjectType<Integer> BATTERY_STATE = number(0x63, true, "Battery state", "8.76", 0);
    public static final ObjectType<Integer> NETWORK_SEARCH_MODE = number(0x65, true, "Network search mode", "8.77", 0);
    public static final ObjectType<byte[]> FRAME_IDENTIFIER = bytes(0x68, false, "Frame identifier", "8.80");
    public static final ObjectType<byte[]> REFRESH_ENFORCEMENT =
            bytes(0x76, false, "Refresh enforcement policy", "8.103");

    private ObjectTypes() {}

    /** Whether a tag, without its comprehension bit, is one of these. */
    static boolean known(int tag) {
        return KNOWN.get(tag);
    }

    private static <T> ObjectType<T> of(
            int tag,
            boolean required,
            String name,
            String clause,
            T standIn,
            Function<T, byte[]> encoder,
            Function<byte[], Optional<T>> decoder) {
        KNOWN.set(tag);
        return new ObjectType<>(tag, required, name, "TS 102 223 " + clause, standIn, encoder, decoder);
    }

    private static ObjectType<byte[]> bytes(int tag, boolean required, String name, String clause) {
        return of(tag, required, name, clause, new byte[0], it -> it, Optional::of);
    }

    private static ObjectType<Integer> number(int tag, boolean required, String name, String clause, int standIn) {
        return of(
                tag,
                required,
                name,
                clause,
                standIn,
                value -> new byte[] {(byte) (int) value},
                bytes -> bytes.length != 1 ? Optional.empty() : Optional.of(bytes[0] & 0xFF));
    }

    private static ObjectType<Boolean> flag(int tag, boolean required, String name, String clause) {
        return of(tag, required, name, clause, false, it -> new byte[0], it -> Optional.of(true));
    }

    private static ObjectType<String> ascii(int tag, boolean required, String name, String clause) {
        return of(
                tag,
                required,
                name,
                clause,
                "",
                text -> text.getBytes(StandardCharsets.US_ASCII),
                bytes -> Optional.of(new String(bytes, StandardCharsets.US_ASCII)));
    }
}
