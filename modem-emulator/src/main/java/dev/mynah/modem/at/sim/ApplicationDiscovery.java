package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.io.ByteArrayOutputStream;

/** {@code +CUAD}: the application templates of EF.DIR. TS 27.007 8.49. */
final class ApplicationDiscovery implements AtCommand<AtPort> {
    private static final int APPLICATION_TEMPLATE = 0x61;
    private static final int TAG_AND_LENGTH = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUAD").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Pending.of(port.sim().applications(), records -> {
            ByteArrayOutputStream templates = new ByteArrayOutputStream();
            records.forEach(each -> addTemplate(each, templates));
            return Answer.line(Line.of("+CUAD").hex(templates.toByteArray()));
        });
    }

    /** Without the filler behind it, and not at all if the record is empty. TS 102 221 13.1. */
    private static void addTemplate(byte[] padded, ByteArrayOutputStream templates) {
        if (padded.length >= TAG_AND_LENGTH && padded[0] == APPLICATION_TEMPLATE) {
            templates.write(padded, 0, Math.min(padded.length, TAG_AND_LENGTH + (padded[1] & 0xFF)));
        }
    }

    @Override
    public String clause() {
        return "27.007 8.49";
    }

    @Override
    public String summary() {
        return "applications of the card";
    }
}
