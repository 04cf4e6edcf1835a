export const style = `
body{margin:0;background:#fff;color:#0f1419;font:15px/1.35 system-ui,sans-serif}
.frame{display:flex;justify-content:center}
header nav{display:flex;flex-direction:column;gap:14px;padding:16px;width:150px;position:sticky;top:0}
a{color:inherit;text-decoration:none}
[data-testid=SideNav_NewTweet_Button],.send{background:#0f1419;color:#fff;border:0;border-radius:99px;padding:8px 18px;font:inherit;font-weight:700}
.send:disabled{opacity:.5}
main{display:flex}.column{width:600px;border:solid #eff3f4;border-width:0 1px;min-height:100vh}
.bar{font-size:19px;margin:0;padding:12px 16px}.sidebar{width:220px;padding:12px 20px}
.sidebar input{width:100%;padding:9px 14px;border:1px solid #cfd9de;border-radius:99px;font:inherit}
[data-testid=cellInnerDiv]{border-top:1px solid #eff3f4}
article{display:flex;gap:10px;padding:12px 16px}.content{flex:1;min-width:0}
.avatar{flex:none}.face{width:40px;height:40px;border-radius:50%;display:block}.card .face{width:20px;height:20px}
.who{display:flex;gap:6px;flex-wrap:wrap;align-items:center}.who>div{display:flex;gap:4px;align-items:center}
.who>div:first-child{font-weight:700}.who svg{color:#1d9bf0}
.muted{color:#536471}.small{font-size:13px}.inline{display:inline}
.words{white-space:pre-wrap;overflow-wrap:break-word}.words a,.toast a,.replying a{color:#1d9bf0}
.emoji{width:1.2em;height:1.2em;vertical-align:-20%}.photo{width:100%;height:180px;object-fit:cover;border-radius:14px;margin-top:8px}
.card{border:1px solid #cfd9de;border-radius:14px;padding:10px;margin-top:6px}
.actions{display:flex;gap:50px;margin-top:8px}.actions button,[data-testid=caret],[data-testid=tweet-text-show-more-link],[data-testid=app-bar-close]{border:0;background:none;color:#536471;font:inherit;display:inline-flex;gap:6px;align-items:center}
[data-testid=caret]{float:right;margin-top:-20px}[data-testid=tweet-text-show-more-link]{color:#1d9bf0;padding:0}
.composer{display:grid;grid-template-columns:40px 1fr;gap:10px;padding:12px 16px}.field{padding:8px 0;min-height:26px;font-size:19px;cursor:text}
.rich{min-height:26px}.toolbar{grid-column:2;display:flex;justify-content:flex-end;border-top:1px solid #eff3f4;padding-top:8px}
.public-DraftEditorPlaceholder-root{position:absolute;color:#536471;pointer-events:none}.DraftEditor-root{position:relative}
.public-DraftEditor-content{outline:none;white-space:pre-wrap;overflow-wrap:break-word;min-height:26px}
aside.composer{display:block;border-top:1px solid #cfd9de;margin-top:30px}[data-testid=messageEntry]{margin:10px 16px;background:#eff3f4;border-radius:16px;padding:10px;max-width:440px}
.layer{position:fixed;inset:0;z-index:5}.mask{position:absolute;inset:0;background:rgba(0,0,0,.4);visibility:visible}
.modal{position:absolute;left:50%;top:5%;transform:translateX(-50%);width:600px;max-height:88vh;overflow:auto;background:#fff;border-radius:16px}
[data-testid=app-bar-close]{font-size:22px;padding:8px 14px}.replying{padding:0 66px}.viewer{height:120px;background:#123}
.drawer{position:fixed;right:10px;bottom:0;width:300px;background:#fff;box-shadow:0 0 8px #0004}
.toast{position:fixed;bottom:20px;left:50%;transform:translateX(-50%);background:#1d9bf0;color:#fff;padding:10px 18px;border-radius:6px;display:flex;gap:14px;z-index:9}.toast a{color:#fff;font-weight:700}
.offscreen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;
