package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An application to be made (ApplicationInstance), with the parameters of GlobalPlatform's INSTALL.
 *
 * @param loadPackage AID of the code's package
 * @param module AID of the code's class
 * @param aid of the application
 * @param extraditedTo AID of the security domain it belongs to
 * @param privileges GlobalPlatform 11.1.2
 * @param lifeCycle 07 for selectable
 * @param specificParameters C9: for a security domain the secure channel protocols it speaks
 * @param systemParameters EF
 * @param uiccParameters EA: TS 102 226 8.2.1.3.2, among them the TARs
 * @param processData APDUs for the application, once it is made
 * @param controlReference of the INSTALL token
 */
public record ApplicationInstance(
        byte[] loadPackage,
        byte[] module,
        byte[] aid,
        Optional<byte[]> extraditedTo,
        byte[] privileges,
        byte[] lifeCycle,
        byte[] specificParameters,
        Optional<Tlv> systemParameters,
        Optional<Tlv> uiccParameters,
        Optional<List<byte[]>> processData,
        Optional<Tlv> controlReference) {

    private static final int TOOLKIT_PARAMETERS = 0x80;
    private static final int TAR = 3;

    private static final Field<ApplicationInstance, byte[]> LOAD_PACKAGE =
            Field.required(0x4F, Values.octets(5, 16), ApplicationInstance::loadPackage);
    private static final Field<ApplicationInstance, byte[]> MODULE =
            Field.required(0x4F, Values.octets(5, 16), ApplicationInstance::module);
    private static final Field<ApplicationInstance, byte[]> AID =
            Field.required(0x4F, Values.octets(5, 16), ApplicationInstance::aid);
    private static final Field<ApplicationInstance, Optional<byte[]>> EXTRADITED_TO =
            Field.optional(0x4F, Values.octets(5, 16), ApplicationInstance::extraditedTo);
    private static final Field<ApplicationInstance, byte[]> PRIVILEGES =
            Field.required(0x82, Values.octets(), ApplicationInstance::privileges);
    private static final Field<ApplicationInstance, byte[]> LIFE_CYCLE =
            Field.withDefault(0x83, Values.octets(1, 1), new byte[] {7}, ApplicationInstance::lifeCycle);
    private static final Field<ApplicationInstance, byte[]> SPECIFIC_PARAMETERS =
            Field.required(0xC9, Values.octets(), ApplicationInstance::specificParameters);
    private static final Field<ApplicationInstance, Optional<Tlv>> SYSTEM_PARAMETERS =
            Field.optional(0xEF, Values.anything(), ApplicationInstance::systemParameters);
    private static final Field<ApplicationInstance, Optional<Tlv>> UICC_PARAMETERS =
            Field.optional(0xEA, Values.anything(), ApplicationInstance::uiccParameters);
    private static final Field<ApplicationInstance, Optional<List<byte[]>>> PROCESS_DATA =
            Field.optional(0x30, Values.listOf(0x04, Values.octets(), 1), ApplicationInstance::processData);
    private static final Field<ApplicationInstance, Optional<Tlv>> CONTROL_REFERENCE =
            Field.optional(0xB0, Values.anything(), ApplicationInstance::controlReference);

    static final Layout<ApplicationInstance> LAYOUT = Layout.of(
            it -> new ApplicationInstance(
                    it.get(LOAD_PACKAGE),
                    it.get(MODULE),
                    it.get(AID),
                    it.get(EXTRADITED_TO),
                    it.get(PRIVILEGES),
                    it.get(LIFE_CYCLE),
                    it.get(SPECIFIC_PARAMETERS),
                    it.get(SYSTEM_PARAMETERS),
                    it.get(UICC_PARAMETERS),
                    it.get(PROCESS_DATA),
                    it.get(CONTROL_REFERENCE)),
            LOAD_PACKAGE,
            MODULE,
            AID,
            EXTRADITED_TO,
            PRIVILEGES,
            LIFE_CYCLE,
            SPECIFIC_PARAMETERS,
            SYSTEM_PARAMETERS,
            UICC_PARAMETERS,
            PROCESS_DATA,
            CONTROL_REFERENCE);

    /**
     * The TARs its toolkit parameters give it (TS 102 226 8.2.1.3.2.2.1): after priority, timers, texts, menu entries, channels
     * and security level, each with its own length; none where they end before.
     */
    public List<byte[]> tars() {
        byte[] parameters =
                uiccParameters.flatMap(it -> it.bytes(TOOLKIT_PARAMETERS)).orElse(new byte[0]);
        List<byte[]> tars = new ArrayList<>();
        int at = 4;
        if (parameters.length < 4) {
            return tars;
        }
        at += 2 * (parameters[3] & 0xFF) + 1;
        if (at >= parameters.length) {
            return tars;
        }
        at += 1 + (parameters[at] & 0xFF);
        if (at >= parameters.length) {
            return tars;
        }
        int end = Math.min(parameters.length, at + 1 + (parameters[at] & 0xFF));
        for (at++; at + TAR <= end; at += TAR) {
            tars.add(java.util.Arrays.copyOfRange(parameters, at, at + TAR));
        }
        return tars;
    }
}
