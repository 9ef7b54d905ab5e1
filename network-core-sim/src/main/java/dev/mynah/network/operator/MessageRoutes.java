package dev.mynah.network.operator;

import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.msc.CmConnection;
import dev.mynah.network.msc.MobileTerminating;
import java.util.List;
import java.util.function.Consumer;

/** Reaches a mobile for short messages by whichever node it is registered with: over NAS in LTE and NR, else through MSC or SGSN. */
final class MessageRoutes implements MobileTerminating {
    private final List<MobileTerminating> nodes;

    /** @param nodes asked one after the other */
    MessageRoutes(MobileTerminating... nodes) {
        this.nodes = List.of(nodes);
    }

    @Override
    public void open(String imsi, CmServiceType service, Consumer<CmConnection> opened, Consumer<Unreachable> failed) {
        open(0, Unreachable.ABSENT, imsi, service, opened, failed);
    }

    /** @param best the failure that says most about the mobile: one that is somewhere is not absent */
    private void open(
            int at,
            Unreachable best,
            String imsi,
            CmServiceType service,
            Consumer<CmConnection> opened,
            Consumer<Unreachable> failed) {
        if (at == nodes.size()) {
            failed.accept(best);
            return;
        }
        nodes.get(at)
                .open(
                        imsi,
                        service,
                        opened,
                        why -> open(at + 1, best == Unreachable.ABSENT ? why : best, imsi, service, opened, failed));
    }
}
