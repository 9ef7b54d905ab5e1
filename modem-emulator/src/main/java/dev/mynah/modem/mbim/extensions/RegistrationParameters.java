package dev.mynah.modem.mbim.extensions;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.modem.mbim.wire.Tlv;
import io.vertx.core.Future;
import java.util.List;

/** What the stack asks for when it registers in NR: neither MICO, nor another DRX cycle, nor local data networks. */
final class RegistrationParameters implements Cid {
    private static final Field<Integer> MICO_MODE = uint32("MicoMode");
    private static final Field<Integer> DRX_CYCLE = uint32("DrxCycle");
    private static final Field<Integer> LADN_INFO = uint32("LadnInfo");
    private static final Field<Integer> PDU_HINT = uint32("DefaultPduActivationHint");
    private static final Field<Integer> RE_REGISTER = uint32("ReRegisterIfNedeed");
    private static final Field<List<Tlv>> UNNAMED_IES = Tlv.rest("UnnamedIes");
    private static final Layout PARAMETERS =
            Layout.of(MICO_MODE, DRX_CYCLE, LADN_INFO, PDU_HINT, RE_REGISTER, UNNAMED_IES);

    private static final int MICO_DISABLED = 0;
    private static final int MICO_UNSUPPORTED = 2;
    private static final int MICO_DEFAULT = 3;
    private static final int DRX_NOT_SPECIFIED = 0;
    private static final int DRX_NOT_SUPPORTED = 1;

    @Override
    public Declaration declaration() {
        return Declaration.of(
                        17, "Registration Parameters", "what is asked for when registering in NR: nothing special")
                .since(Extension.V3)
                .query(Layout.EMPTY)
                .set(PARAMETERS)
                .response(PARAMETERS);
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        return Answer.of(Contents.none().with(MICO_MODE, MICO_UNSUPPORTED).with(DRX_CYCLE, DRX_NOT_SUPPORTED));
    }

    /** Only what is so anyway. */
    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        int mico = given.get(MICO_MODE);
        int drx = given.get(DRX_CYCLE);
        boolean same = (mico == MICO_DISABLED || mico == MICO_UNSUPPORTED || mico == MICO_DEFAULT)
                && (drx == DRX_NOT_SPECIFIED || drx == DRX_NOT_SUPPORTED)
                && given.get(LADN_INFO) == 0;
        return same ? query(port, given) : Answer.failed(Status.NO_DEVICE_SUPPORT);
    }
}
