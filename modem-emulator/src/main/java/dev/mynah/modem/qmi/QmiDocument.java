package dev.mynah.modem.qmi;

import dev.mynah.modem.qmi.wire.Tlv;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all QMI messages, made from the services' tables. */
final class QmiDocument {
    private static final String INTRODUCTION = """
            # QMI

            Every message the modem knows, made from the tables it answers by: do not edit, but change the message and run
            `mvn test -pl modem-emulator -am -Dmynah.docs.write=true`. A message that is not here answers INVALID_QMI_COMMAND, a
            service that is not here INVALID_SERVICE_TYPE. TLVs that are not here are passed over in requests and do not occur in
            answers.

            """;

    private QmiDocument() {}

    static String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (QmiService service : QmiServices.all()) {
            page.append("## %s\n\nService %02X, version %d.%d.\n\n"
                    .formatted(service.name(), service.id(), service.major(), service.minor()));
            page.append("| Message | Name | In the request | In the answer |\n| --- | --- | --- | --- |\n");
            service.commands()
                    .forEach(it -> page.append(row(it.form(), names(it.form().takes()))));
            service.reports().forEach(it -> page.append(row(it.form(), "*indication*")));
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static String row(MessageForm form, String takes) {
        return "| `%04X` | %s | %s | %s |\n".formatted(form.id(), form.name(), takes, names(form.gives()));
    }

    private static String names(List<Tlv<?>> tlvs) {
        return tlvs.stream().map(Tlv::name).collect(Collectors.joining(", "));
    }
}
