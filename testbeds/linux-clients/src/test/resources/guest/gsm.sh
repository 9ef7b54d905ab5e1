# The kernel's own multiplexer: lines of one serial port, two of them used at once, and PPP on a third.
insmod "$modules/drivers/tty/n_gsm.ko"
stty -F /dev/ttyS0 raw -echo
# It waits for no answer, only so long: a busy machine's modem must have become a multiplexer by then.
ldattach -d -p 10 -s 115200 -8 -n -1 -c "$(printf 'AT+CMUX=0,0,5,127\r')" GSM0710 /dev/ttyS0 &
has_lines() { [ -e /sys/class/tty/gsmtty1/dev ]; }
await has_lines
for line in 1 2 3; do
  mknod "/run/gsmtty$line" c $(tr : ' ' < "/sys/class/tty/gsmtty$line/dev")
done
say() { # LINE COMMAND: what the modem answers to one command
  # There is no carrier without a data call, and whoever opens a line would wait for it.
  stty -F "/run/gsmtty$1" raw -echo clocal
  exec 3<> "/run/gsmtty$1"
  printf '%s\r' "$2" >&3
  timeout 200 sed '/OK/q;/ERROR/q' <&3 | tr -d '\r' | sed "s/^/line $1: /"
  exec 3>&-
}
say 1 'ATE0'
say 1 'AT+CIMI'
say 2 'AT+CGMI'
say 1 'AT+CLAC'
echo "lines over"
pppd /run/gsmtty3 115200 nodetach debug noauth noipdefault defaultroute usepeerdns user somebody password secret \
  connect "chat -v -E TIMEOUT 30 '' ATZ OK-ATZ-OK 'ATD*99***1#' CONNECT" &
pppd=$!
await has_way
say 1 'AT+CGACT?'
curl -sS -m 200 http://10.45.0.1/ | head -1
curl -sS -m 200 -o /tmp/bytes -w 'downloaded %{size_download}\n' http://10.45.0.1/bytes/50000
kill "$pppd"
wait "$pppd"
say 2 'AT+CEREG?'
echo "multiplexer over"
