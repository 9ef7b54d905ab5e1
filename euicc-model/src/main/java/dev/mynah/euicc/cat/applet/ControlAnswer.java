package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.envelope.CallControl;
import dev.mynah.euicc.cat.envelope.MoSmsControl;
import dev.mynah.euicc.cat.object.Address;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.CodedText;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The data that answers CALL CONTROL and MO SHORT MESSAGE CONTROL: a result, and what goes on instead (TS 31.111 7.3.1.6). */
final class ControlAnswer {

    private static final byte NOT_ALLOWED = 0x01;
    private static final byte MODIFIED = 0x02;

    private ControlAnswer() {}

    /** Empty for what may go on as it is. */
    static Optional<byte[]> of(List<ControlRule> rules, String number, Function<String, CatObjects> modified) {
        Optional<ControlRule> rule =
                rules.stream().filter(it -> it.fits(number)).findFirst();
        if (rule.isPresent() && !rule.get().allowed()) {
            return Optional.of(new byte[] {NOT_ALLOWED, 0});
        }
        return rule.flatMap(ControlRule::instead).map(instead -> {
            byte[] objects = modified.apply(instead).toBytes();
            byte[] answer = new byte[2 + objects.length];
            answer[0] = MODIFIED;
            answer[1] = (byte) objects.length;
            System.arraycopy(objects, 0, answer, 2, objects.length);
            return answer;
        });
    }

    static CatObjects objects(CallControl asked, String instead) {
        if (asked.number().isPresent()) {
            return CatObjects.NONE.with(ObjectTypes.ADDRESS, Address.of(instead));
        }
        return asked.control().isPresent()
                ? CatObjects.NONE.with(ObjectTypes.SS_STRING, Address.controlString(instead))
                : CatObjects.NONE.with(ObjectTypes.USSD_STRING, CodedText.ussd(instead));
    }

    static CatObjects objects(MoSmsControl asked, String instead) {
        return CatObjects.NONE
                .with(ObjectTypes.ADDRESS, asked.serviceCentre())
                .with(ObjectTypes.ADDRESS, Address.of(instead));
    }
}
