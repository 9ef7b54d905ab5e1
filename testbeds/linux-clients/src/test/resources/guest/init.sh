#!/bin/sh
# The first process of a guest: file systems it may write to over the machine's own, which it may not, and the modules PPP
# and IPv6 need.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH
mount -t proc proc /proc
mount -t sysfs sysfs /sys
fresh() { mount -t tmpfs tmpfs "$1"; }
fresh /run
mkdir -p /run/lock /run/dbus /run/ppp
chmod 755 /run /run/dbus
cp -r /etc/ppp/. /run/ppp/
mount --bind /run/ppp /etc/ppp
fresh /tmp
chmod 1777 /tmp
ip link set lo up
modules=/usr/lib/uml/modules/$(uname -r)/kernel
for module in drivers/net/slip/slhc lib/crc-ccitt drivers/net/ppp/ppp_generic drivers/net/ppp/ppp_async net/ipv6/ipv6; do
  insmod "$modules/$module.ko" || echo "no module $module"
done
# Runs a command until it succeeds.
await() {
  for attempt in $(seq 300); do
    "$@" > /dev/null 2>&1 && return
    sleep 0.1
  done
  echo "waited in vain for $*"
}
has_way() { ip route show default dev ppp0 2> /dev/null | grep -q default; }
echo "guest up"
