package dev.mynah.modem.mbim.basicconnect;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;

/** What the device is and can do. MBIM 1.0 10.5.1. */
public final class DeviceCaps implements Cid {
    public static final Field<Integer> DEVICE_TYPE = uint32("DeviceType");
    public static final Field<Integer> CELLULAR_CLASS = uint32("CellularClass");
    public static final Field<Integer> VOICE_CLASS = uint32("VoiceClass");
    public static final Field<Integer> SIM_CLASS = uint32("SimClass");
    public static final Field<Integer> DATA_CLASS = uint32("DataClass");
    public static final Field<Integer> SMS_CAPS = uint32("SmsCaps");
    public static final Field<Integer> CONTROL_CAPS = uint32("ControlCaps");
    public static final Field<Integer> MAX_SESSIONS = uint32("MaxSessions");
    public static final Field<String> CUSTOM_DATA_CLASS = string("CustomDataClass");
    public static final Field<String> DEVICE_ID = string("DeviceId");
    public static final Field<String> FIRMWARE = string("FirmwareInfo");
    public static final Field<String> HARDWARE = string("HardwareInfo");

    private static final Layout CAPS = Layout.of(
            DEVICE_TYPE,
            CELLULAR_CLASS,
            VOICE_CLASS,
            SIM_CLASS,
            DATA_CLASS,
            SMS_CAPS,
            CONTROL_CAPS,
            MAX_SESSIONS,
            CUSTOM_DATA_CLASS,
            DEVICE_ID,
            FIRMWARE,
            HARDWARE);

    private static final int EMBEDDED = 1;
    private static final int GSM = 1;
    private static final int SIMULTANEOUS_VOICE_DATA = 3;
    private static final int REMOVABLE_SIM = 2;
    private static final int PDU_RECEIVE_AND_SEND = 3;
    private static final int REG_MANUAL = 0x01;
    private static final int ESIM = 0x20;
    private static final int SIM_HOT_SWAP = 0x80;
    private static final int LONGEST_TEXT = 30;

    @Override
    public Declaration declaration() {
        return Declaration.of(1, "Device Caps", "what the device is and can do")
                .query(Layout.EMPTY)
                .response(CAPS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(caps(port));
    }

    /** Everything that is said of the device in whatever release. */
    public static Contents caps(MbimPort port) {
        ModemIdentity identity = port.modem().identity();
        boolean esim = port.sim().eid().isPresent();
        Extension extension = port.extension();
        return Contents.none()
                .with(DEVICE_TYPE, EMBEDDED)
                .with(CELLULAR_CLASS, GSM)
                .with(VOICE_CLASS, SIMULTANEOUS_VOICE_DATA)
                .with(SIM_CLASS, REMOVABLE_SIM)
                .with(DATA_CLASS, DataClass.of(List.of(Rat.values()), extension))
                .with(SMS_CAPS, PDU_RECEIVE_AND_SEND)
                .with(CONTROL_CAPS, REG_MANUAL | SIM_HOT_SWAP | (esim ? ESIM : 0))
                .with(MAX_SESSIONS, PacketData.LAST_CONTEXT)
                .with(DEVICE_ID, port.subscription().imei())
                .with(FIRMWARE, cut(identity.revision()))
                .with(HARDWARE, cut(identity.model()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
