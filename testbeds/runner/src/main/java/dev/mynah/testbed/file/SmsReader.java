package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.smpp.SmppSpec;
import dev.mynah.network.sms.ShortCodeSpec;
import dev.mynah.network.sms.SmsSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an operator's {@code sms} section. */
final class SmsReader {
    private SmsReader() {}

    /** The service centre alone, which profiles need to know: with {@code +}. */
    static Optional<String> serviceCentre(Fields operator) {
        return operator.inner("sms")
                .text("serviceCentre")
                .or(() -> OperatorReader.plmn(operator).map(it -> SmsSpec.of(it).serviceCentre()))
                .map(it -> it.startsWith("+") ? it : "+" + it);
    }

    private static Optional<SmppSpec> smpp(Fields door) {
        int port = door.whole("port", 0, 65535, 0);
        String systemId = door.text("systemId", "esme");
        String password = door.text("password", "secret");
        List<String> numbers = door.texts("numbers");
        return door.make(() -> new SmppSpec(port, systemId, password, numbers));
    }

    static Optional<SmsSpec> read(Plmn plmn, Fields sms) {
        SmsSpec usual = SmsSpec.of(plmn);
        String number = sms.text("serviceCentre", usual::serviceCentre);
        Duration validity = sms.optional("validity", Fields::duration).orElse(usual.validity());
        List<Duration> retries = new ArrayList<>();
        for (String text : sms.texts("retries")) {
            try {
                retries.add(Fields.duration(text));
            } catch (IllegalArgumentException e) {
                sms.problem("retries", String.valueOf(e.getMessage()));
            }
        }
        List<ShortCodeSpec> codes = new ArrayList<>();
        for (Fields code : sms.each("shortCodes")) {
            String digits = code.text("number", "4242");
            String reply = code.text("reply", () -> "");
            code.make(() -> new ShortCodeSpec(digits, reply)).ifPresent(codes::add);
        }
        Optional<SmppSpec> smpp = sms.has("smpp") ? smpp(sms.inner("smpp")) : Optional.empty();
        return sms.make(() -> new SmsSpec(
                number.startsWith("+") ? number.substring(1) : number,
                validity,
                retries.isEmpty() ? usual.retries() : retries,
                codes,
                smpp));
    }
}
