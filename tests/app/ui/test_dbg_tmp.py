from test_heartbeat import *
from test_heartbeat import Heartbeat as HB
import sys, traceback, collections
main=threading.main_thread().ident
def test_x(desk, monkeypatch):
    import test_heartbeat
    hb=[]; run=[True]; samples=[]
    class H(HB):
        def __init__(self):
            super().__init__(); hb.append(self); self.gaps=[]
        def _beat(self):
            now=time.monotonic(); g=now-self._last
            if g>0.05: self.gaps.append((self._last,now))
            super()._beat()
    monkeypatch.setattr(test_heartbeat,'Heartbeat',H)
    def watch():
        while run[0]:
            time.sleep(0.003)
            if hb and time.monotonic()-hb[0]._last>0.02:
                st=traceback.extract_stack(sys._current_frames()[main])
                samples.append((time.monotonic(), ' < '.join(f"{f.name}:{f.lineno}" for f in reversed(st[-6:]))))
    t=threading.Thread(target=watch); t.start()
    t0=time.monotonic()
    try: test_heartbeat.test_window_answers_while_the_model_loads_and_generates(desk)
    except AssertionError as e: print('ASSERT', str(e)[:100])
    run[0]=False; t.join()
    for a,b in hb[0].gaps:
        print('GAP', round((b-a)*1000), 'at', round(a-t0,2))
        for k,v in collections.Counter(s for tt,s in samples if a<=tt<=b).most_common(8): print('   ',v,k[:260])
