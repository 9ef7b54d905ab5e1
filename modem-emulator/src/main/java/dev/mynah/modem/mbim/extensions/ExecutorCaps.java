package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Numbers.uint64;

import dev.mynah.modem.mbim.basicconnect.DeviceCaps;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Tlv;
import io.vertx.core.Future;
import java.util.List;

/** What the device is and can do, with the number of its executor. The radio knows channels, and no bands to list. */
final class ExecutorCaps implements Cid {
    private static final Field<Integer> SMS_CLASS = uint32("SmsClass");
    private static final Field<Integer> EXECUTOR_INDEX = uint32("ExecutorIndex");
    private static final Field<Long> DATA_SUBCLASS = uint64("DataSubclass");
    private static final Field<Integer> WCDMA_BAND_CLASS = uint32("WcdmaBandClass");
    private static final Field<List<Integer>> LTE_BAND_CLASS = Tlv.uint16s("LteBandClass");
    private static final Field<List<Integer>> NR_BAND_CLASS = Tlv.uint16s("NrBandClass");
    private static final Field<String> CUSTOM_DATA_CLASS_3 = Tlv.string("CustomDataClass");
    private static final Field<String> DEVICE_ID_3 = Tlv.string("DeviceId");
    private static final Field<String> FIRMWARE_3 = Tlv.string("FirmwareInfo");
    private static final Field<String> HARDWARE_3 = Tlv.string("HardwareInfo");

    /** 5G without LTE beside it. */
    private static final long NR = 2;

    @Override
    public Declaration declaration() {
        return Declaration.of(6, "Device Caps", "what the device is and can do, of one executor")
                .query(Layout.EMPTY)
                .response(Layout.of(
                        DeviceCaps.DEVICE_TYPE,
                        DeviceCaps.CELLULAR_CLASS,
                        DeviceCaps.VOICE_CLASS,
                        SMS_CLASS,
                        DeviceCaps.DATA_CLASS,
                        DeviceCaps.SMS_CAPS,
                        DeviceCaps.CONTROL_CAPS,
                        DeviceCaps.MAX_SESSIONS,
                        DeviceCaps.CUSTOM_DATA_CLASS,
                        DeviceCaps.DEVICE_ID,
                        DeviceCaps.FIRMWARE,
                        DeviceCaps.HARDWARE,
                        EXECUTOR_INDEX))
                .since(Extension.V3)
                .response(Layout.of(
                        DeviceCaps.DEVICE_TYPE,
                        DeviceCaps.CELLULAR_CLASS,
                        DeviceCaps.VOICE_CLASS,
                        DeviceCaps.SIM_CLASS,
                        DeviceCaps.DATA_CLASS,
                        DeviceCaps.SMS_CAPS,
                        DeviceCaps.CONTROL_CAPS,
                        DATA_SUBCLASS,
                        DeviceCaps.MAX_SESSIONS,
                        EXECUTOR_INDEX,
                        WCDMA_BAND_CLASS,
                        LTE_BAND_CLASS,
                        NR_BAND_CLASS,
                        CUSTOM_DATA_CLASS_3,
                        DEVICE_ID_3,
                        FIRMWARE_3,
                        HARDWARE_3));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        Contents caps = DeviceCaps.caps(port);
        return Answer.of(caps.with(SMS_CLASS, caps.get(DeviceCaps.SIM_CLASS))
                .with(EXECUTOR_INDEX, port.function().slot())
                .with(DATA_SUBCLASS, NR)
                .with(DEVICE_ID_3, caps.get(DeviceCaps.DEVICE_ID))
                .with(FIRMWARE_3, caps.get(DeviceCaps.FIRMWARE))
                .with(HARDWARE_3, caps.get(DeviceCaps.HARDWARE)));
    }
}
