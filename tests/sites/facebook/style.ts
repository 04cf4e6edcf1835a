export const style = `
body{margin:0;background:#f2f4f7;color:#080809;font:15px/1.35 system-ui,sans-serif}
a{color:inherit;text-decoration:none;font-weight:600}h1,h3,h4,h5{margin:0;font:inherit;font-weight:600}h1{font-size:22px;margin:12px 0}
[role=banner]{display:flex;gap:12px;background:#fff;padding:8px 16px;position:sticky;top:0;z-index:2;box-shadow:0 1px 3px #0002}
[role=banner] a{background:#0866ff;color:#fff;border-radius:50%;width:36px;height:36px;display:grid;place-items:center;font-size:22px}
[role=banner] input{border:0;background:#f0f2f5;border-radius:99px;padding:8px 14px;font:inherit;width:240px}
[role=main]{width:600px;margin:16px auto 260px}
.unit{background:#fff;border-radius:10px;padding:12px 16px;margin-bottom:16px;box-shadow:0 1px 2px #0002}
.row{display:flex;gap:8px}.face{width:36px;height:36px;border-radius:50%;flex:none}.small{font-size:12px;color:#65686c}
.ask{background:#f0f2f5;border-radius:99px;padding:8px 14px;flex:1;color:#65686c}
[data-ad-preview=message]{margin:10px 0}.emoji{width:1.15em;height:1.15em;vertical-align:-18%}.inline{display:inline}.inline[role=button]{font-weight:600}
.card{border:1px solid #ced0d4;border-radius:8px;padding:10px;margin-bottom:8px}.photo{width:100%;height:220px;object-fit:cover;display:block}
.bar{display:flex;justify-content:space-around;border-top:1px solid #e4e6eb;border-bottom:1px solid #e4e6eb;padding:8px 0;margin:8px 0;font-weight:600;color:#65686c}
[role=button]{cursor:pointer}.comment{margin:6px 0;outline:none}.bubble{background:#f0f2f5;border-radius:18px;padding:8px 12px}.name{font-size:13px}
.comment ul.small{list-style:none;display:flex;gap:14px;padding:2px 12px;margin:0;font-weight:600}.replies{margin:0 0 0 44px;padding:0;list-style:none}
.write{display:flex;gap:8px;margin:8px 0;align-items:flex-start}.branch .write{margin-left:44px}.write form{flex:1;background:#f0f2f5;border-radius:18px;padding:8px 12px}
.box{position:relative;flex:1}.editable{outline:none;min-height:20px;white-space:pre-wrap;overflow-wrap:break-word}.editable p{margin:0}.hint{position:absolute;left:0;top:0;color:#65686c;pointer-events:none}
#focused-state-composer-submit{display:flex;justify-content:flex-end;color:#0866ff}[aria-disabled=true]{opacity:.4}
.layer{position:fixed;inset:0;background:#f4f4f4cc;z-index:4}.modal{position:absolute;left:50%;top:4%;transform:translateX(-50%);width:680px;max-height:88vh;overflow:auto;background:#fff;border-radius:10px;box-shadow:0 2px 20px #0004}
.modal .unit{box-shadow:none}.close{position:absolute;right:10px;top:6px;font-size:24px}.foot{position:sticky;bottom:0;background:#fff;padding:4px 16px;border-top:1px solid #e4e6eb}.viewer{position:relative}.viewer .photo{height:160px}.next{position:absolute;right:12px;top:60px;font-size:32px}
.chat{position:fixed;right:16px;bottom:0;width:260px;background:#fff;border-radius:10px 10px 0 0;box-shadow:0 0 12px #0003;padding:10px;z-index:3}.chat [role=row]{background:#f0f2f5;border-radius:16px;padding:6px 10px;margin:6px 0}.chat .box{background:#f0f2f5;border-radius:16px;padding:6px 10px}.chat .hint{left:10px;top:6px}
.offscreen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);margin:0}.decoy{position:absolute;top:3em;left:-9999px}.drawn::after{content:"•••";color:#65686c}
`;
