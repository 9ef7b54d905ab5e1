package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code ^SYSINFO}: service, domain, roaming, technology and card. */
final class SystemInformation implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("^SYSINFO").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        SystemState now = SystemState.of(port);
        String[] mode = now.mode().split(",");
        return Answer.line("^SYSINFO:" + now.service() + "," + now.domain() + "," + now.roaming() + "," + mode[0] + ","
                + now.sim() + ",," + mode[1]);
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "system information";
    }
}
