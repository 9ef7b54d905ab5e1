package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +QIDEACT}: deactivates a context; one that is inactive is as it should be. */
final class DeactivateModuleContext implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QIDEACT").set(ModuleContexts.ID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int id = given.get(ModuleContexts.ID);
        return ModuleContexts.active(port, id) ? Pending.ok(port.packetData().deactivate(id)) : Answer.ok();
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "deactivate a context";
    }
}
