package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiService;
import java.util.List;

/**
 * The messages of UIM. A card's slot is a logical slot, counted from 1; a physical slot is a port that can have a profile, of
 * whichever place for a card.
 */
public final class Uim {
    public static final QmiService SERVICE = new QmiService(
            0x0B,
            "UIM",
            1,
            46,
            List.of(
                    new ResetClient(),
                    new GetSupportedMessages(),
                    new ReadTransparent(),
                    new ReadRecord(),
                    new WriteRecord(),
                    new GetFileAttributes(),
                    new SetPinProtection(),
                    new VerifyPin(),
                    new UnblockPin(),
                    new ChangePin(),
                    new Depersonalization(),
                    new RefreshRegister(),
                    new RefreshComplete(),
                    new RegisterEvents(),
                    new GetCardStatus(),
                    new PowerOffSim(),
                    new PowerOnSim(),
                    new ChangeProvisioningSession(),
                    new GetConfiguration(),
                    new SendApdu(),
                    new LogicalChannel(),
                    new OpenLogicalChannel(),
                    new RefreshRegisterAll(),
                    new SwitchSlot(),
                    new GetSlotStatus()),
            List.of(new CardStatusReport(), new RefreshReport(), new SlotStatusReport()),
            Uim::begin);

    private Uim() {}

    /** A client is told of all cards, not only of that it speaks for. */
    private static void begin(QmiClient client) {
        for (Subscription slot : client.modem().subscriptions()) {
            client.atEnd(slot.listen(event -> {
                CardStatusReport.noticed(client, event);
                RefreshReport.noticed(client, slot, event);
            }));
        }
        client.atEnd(() -> HeldChannels.close(client));
    }
}
