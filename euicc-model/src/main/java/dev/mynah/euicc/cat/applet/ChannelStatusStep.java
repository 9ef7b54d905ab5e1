package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.command.GetChannelStatus;
import dev.mynah.euicc.cat.command.ProactiveCommand;
import dev.mynah.euicc.cat.command.TerminalResponse;
import dev.mynah.euicc.cat.object.ChannelStatus;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * Asks how the channel is.
 *
 * @param as under which name later steps find {@code open} or {@code closed}
 */
public record ChannelStatusStep(String as) implements Step {

    @Override
    public ProactiveCommand command(Values values) {
        return new GetChannelStatus();
    }

    @Override
    public void answered(TerminalResponse response, Values values) {
        boolean open = response.objects()
                .get(ObjectTypes.CHANNEL_STATUS)
                .map(ChannelStatus::linked)
                .orElse(false);
        values.put(as, open ? "open" : "closed");
    }
}
